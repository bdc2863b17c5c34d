import type { Scalar } from '../arithmetic/arithmetic.js';
import { weighed } from '../attention/attend.js';
import type { QueryKeyWeights } from '../attention/headWeights.js';
import { negativeSquares } from '../attention/l2.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { difference, dot, exponential, multiple, norm2, sum, times, type Vector } from '../sphere/verbs.js';

/**
 * Partition function of L2 attention  m(x) = ∫ e^{−|Qx − Ky|²} dμ(y).
 *
 * @returns  x ↦ a positive number, at most the mass of μ
 * Error     running bound; every term is positive
 * Source    derived here, for Castin, Ablin, Carrillo, Peyré (2025), L2 attention
 * See       l2
 */
export const nearby = (weights: QueryKeyWeights, mu: Measure): ((x: Vector) => Scalar) => {
  const attended = weighed(negativeSquares, exponential)(weights, mu);
  return x => sum(attended(x).shares);
};

/** ∬ e^{−|Qx − Ky|²} dμ(x) dμ(y). */
export const proximity = (weights: QueryKeyWeights, mu: Measure): Scalar =>
  dot(mu.masses, mu.tokens.map(nearby(weights, mu)));

/**
 * Rate of the proximity  −2 Σ_i Σ_j w_i w_j e^{−|Qx_i − Kx_j|²} (Qx_i − Kx_j)·(Qv_i − Kv_j).
 *
 * The derivative by the product rule when token i moves with the velocity v_i; no relation of Q and K is used.
 * @param v  N vectors of ℝⁿ
 * Error     running bound, relative to the sum of the absolute terms. Cost O(N² n + N n²).
 * See       test/energy/proximity.test.ts (the same by power series)
 */
export const proximityRate = ({ Q, K }: QueryKeyWeights, mu: Measure, v: readonly Vector[]): Scalar => {
  const [queries, turning] = [images(Q, mu.tokens), images(Q, v)];
  const [keys, moving] = [images(K, mu.tokens), images(K, v)];
  const terms = queries.map((q, i) => {
    const inner = keys.map((key, j) => {
      const gap = difference(q, key);
      return times(exponential(multiple(-1, norm2(gap))), dot(gap, difference(turning[i]!, moving[j]!)));
    });
    return times(mu.masses[i]!, dot(mu.masses, inner));
  });
  return multiple(-2, sum(terms));
};
