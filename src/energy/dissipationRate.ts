import type { Scalar } from '../arithmetic/arithmetic.js';
import { partition } from '../attention/partition.js';
import { selfAttention } from '../attention/motion.js';
import { velocityDerivative } from '../attention/velocityDerivative.js';
import type { Weights } from '../attention/weights.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, exponential, multiple, norm2, plus, times, type Vector } from '../sphere/verbs.js';

/**
 * Rate of the dissipation along the flow  d𝒟/dt = 2 ∫ (Z′ |v|² + 2 Z v·v′) dμ,
 *   Z_i′ = Σ_j w_j e^{x_i·Dx_j} (v_i·Dx_j + x_i·Dv_j),  v_i′ from velocityDerivative along v.
 *
 * How fast softmax attention stops dissipating; no symmetry is used.
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses
 * @returns        one number, energy per squared time
 * Error           running bound. Cost O(N² n + N n²).
 * Source          differentiation term by term
 * See             dissipation along a step of the flow (test), dissipationSlope (a bound)
 */
export const dissipationRate = (weights: Weights, mu: Measure): Scalar => {
  const v = selfAttention(weights)(mu);
  const [Z, bent] = [partition(weights.D, mu), velocityDerivative(weights, mu)(v)];
  const slopes = partitionRates(weights, mu, v);
  const terms = mu.tokens.map((x, i) =>
    plus(times(slopes[i]!, norm2(v[i]!)), multiple(2, times(Z(x), dot(v[i]!, bent[i]!)))),
  );
  return multiple(2, dot(mu.masses, terms));
};

const partitionRates = ({ D }: Weights, mu: Measure, v: readonly Vector[]): Vector => {
  const [keys, moving] = [images(D, mu.tokens), images(D, v)];
  return mu.tokens.map((x, i) => {
    const terms = keys.map((key, j) => times(exponential(dot(x, key)), plus(dot(v[i]!, key), dot(x, moving[j]!))));
    return dot(mu.masses, terms);
  });
};
