import type { Measure } from '../measure/measure.js';
import { combine, exponential, minus, negative, times, type Vector } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/**
 * The pull of a cross  Σ_k w_k V_kk sinh(D_kk x_k) e_k  for D, V diagonal.
 *
 * What a point x retrieves, times Z, from Σ_k w_k (δ_{e_k} + δ_{−e_k})/2: the ends of an axis offer opposite values.
 * @param weights  D, V, n × n; only the diagonals are read
 * @param mu       tokens e_k in order, then −e_k, with the masses w_k/2
 * @param x        any vector of ℝⁿ
 * @returns        a vector of ℝⁿ, not projected
 * Error           running bound; x_k near 0 cancels, with a bound relative to w_k V_kk
 * Source          derived here
 * See             unnormalisedAverage (test/attention/crossPull.test.ts)
 */
export const crossPull = ({ D, V }: Weights, mu: Measure, x: Vector): Vector => {
  const axes = mu.tokens.slice(0, mu.tokens.length / 2);
  const strengths = axes.map((_, k) => {
    const q = times(D[k]![k]!, x[k]!);
    return times(times(mu.masses[k]!, V[k]![k]!), minus(exponential(q), exponential(negative(q))));
  });
  return combine(strengths, axes);
};
