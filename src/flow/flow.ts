import type { Scalar } from '../arithmetic/arithmetic.js';
import { selfAttention, type Motion } from '../attention/motion.js';
import type { Weights } from '../attention/weights.js';
import type { Measure } from '../measure/measure.js';
import { step } from './step.js';
import { rungeKutta4, type Tableau } from './tableau.js';

/**
 * The flow Φ_h(μ) of softmax self-attention to order 4 in h: one step of the classical Runge–Kutta method.
 *
 * Made for statements about orders in h; Φ_h(μ) = Φ^exact_h(μ) + O(h⁵), without retraction.
 * See  trajectory (many steps), adaptiveFlow (long times)
 */
export const flow = (weights: Weights, mu: Measure, h: Scalar): Measure =>
  step(rungeKutta4, selfAttention(weights))(mu, h);

/** μ, Φ_h(μ), Φ_h(Φ_h(μ)), … by equal steps of a table: `count` steps, count + 1 measures. */
export const trajectory =
  (table: Tableau, motion: Motion) =>
  (mu: Measure, h: Scalar, count: number): readonly Measure[] => {
    const advance = step(table, motion);
    const states = [mu];
    for (let k = 0; k < count; k++) states.push(advance(states[k]!, h));
    return states;
  };
