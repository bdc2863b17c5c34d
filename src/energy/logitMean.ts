import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, exponential, times, type Matrix } from '../sphere/verbs.js';

/**
 * Mean of the logits under the kernel  ∬ K e^K dμ dμ,  K = x·Dy: the slope of β ↦ E_{βD}(μ) at β = 1.
 *
 * For D ⪰ 0 every power of K integrates to a number ≥ 0, so it is at least E − 1, and 0 only where Dx = 0 on supp μ.
 * @param D   n × n, any
 * @param mu  N tokens with masses
 * @returns   one number
 * Error      running bound, relative to the sum of the absolute terms. Cost O(N² n + N n²).
 * Source     derived here
 * See        energy (of which it is a derivative, test)
 */
export const logitMean = (D: Matrix, mu: Measure): Scalar => {
  const keys = images(D, mu.tokens);
  const rows = mu.tokens.map(x => {
    const logits = keys.map(key => dot(x, key));
    return dot(
      mu.masses,
      logits.map(K => times(K, exponential(K))),
    );
  });
  return dot(mu.masses, rows);
};
