import type { Scalar } from '../arithmetic/arithmetic.js';
import { unnormalised } from '../attention/attention.js';
import { selfAttention } from '../attention/motion.js';
import type { Weights } from '../attention/weights.js';
import { logitMean } from '../energy/logitMean.js';
import { nullDepth } from '../energy/nullGrowth.js';
import type { Measure } from '../measure/measure.js';
import { minus, multiple, plus, times, type Vector } from '../sphere/verbs.js';
import { step } from './step.js';
import { rungeKutta4 } from './tableau.js';

/** A state whose depth is followed: the weights, an orthonormal basis of ker Q, and the tokens. */
export interface Descent {
  readonly weights: Weights;
  readonly kernel: readonly Vector[];
  readonly mu: Measure;
}

/**
 * Remainder of the depth along the unnormalised flow  λ(Φ_s μ) − λ(μ) − s ∬ K e^K dμ dμ,  λ = ∫ log |P x| dμ, s = h/32.
 *
 * Of order 2 in h exactly when ∬ K e^K is the rate of λ. The time is short: without softmax speeds grow like e^{‖D‖}.
 * See  nullGrowth (the same rate, token by token)
 */
export const depthRemainder = ({ weights, kernel, mu }: Descent): ((h: Scalar) => Scalar) => {
  const advance = step(rungeKutta4, selfAttention(weights, unnormalised));
  const [depth, rate] = [nullDepth(kernel, mu), logitMean(weights.D, mu)];
  return h => {
    const s = multiple(1 / 32, h);
    return minus(nullDepth(kernel, advance(mu, s)), plus(depth, times(s, rate)));
  };
};
