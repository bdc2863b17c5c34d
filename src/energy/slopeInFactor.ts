import { duals } from '../arithmetic/dual.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Matrix } from '../sphere/verbs.js';

/** A function of Gaussians, by a factor R of Σ = RRᵀ. The lift takes the numbers it closes over into R’s reading. */
export type OfFactor = (factor: Matrix, lift: (M: Matrix) => Matrix) => Scalar;

/**
 * ∂F/∂R, n × r, by rules of differentiation: the gradient of F in the factor, so that R′ = −∂F/∂R is the descent of F
 * in the Bures–Wasserstein distance.
 *
 * @param F       a formula without comparisons
 * @param factor  R, n × r
 * Error          running bound. Cost n r evaluations of F
 */
export const slopeInFactor = (F: OfFactor, factor: Matrix): Matrix => {
  const { moving, rateOf } = duals(factor[0]![0]!.in);
  const lift = (M: Matrix): Matrix => M.map(row => row.map(a => moving(a, a.in.of(0))));
  const along = (j: number, k: number): Matrix =>
    factor.map((row, i) => row.map((a, l) => moving(a, a.in.of(i === j && l === k ? 1 : 0))));
  return factor.map((row, j) => row.map((_, k) => rateOf(F(along(j, k), lift))));
};
