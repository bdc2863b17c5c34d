import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import {
  exponential,
  dot,
  image,
  multiple,
  plus,
  product,
  transpose,
  type Matrix,
  type Vector,
} from '../sphere/verbs.js';

/**
 * A Gaussian measure  N(α, Σ)  on ℝⁿ,  Σ = R Rᵀ.
 *
 * Given by its mean α and a factor R, n × r, of any rank: Σ is symmetric and positive semidefinite by construction, a
 * Dirac for R = 0, and a flow that moves R keeps it so. It is the law of α + Rz for independent standard normal z.
 */
export interface Gaussian {
  readonly in: Arithmetic;
  readonly mean: Vector;
  readonly factor: Matrix;
  readonly covariance: Matrix;
}

/** N(α, RRᵀ), for a factor of n rows and at least one column. */
export const gaussian = (mean: Vector, factor: Matrix): Gaussian => {
  const [first, row] = [mean[0], factor[0]?.[0]];
  if (first === undefined || row === undefined || mean.length !== factor.length)
    throw new Error(
      `gaussian: the factor must be n × r, n the length of the mean and r ≥ 1; found ${factor.length} rows and a ` +
        `mean of length ${mean.length}. A Dirac has one column of zeros.`,
    );
  return { in: first.in, mean, factor, covariance: product(factor, transpose(factor)) };
};

/** The moment generating function  ∫ e^{l·y} dN(α, Σ)(y) = e^{α·l + l·Σl/2}  of a Gaussian. */
export const generating =
  ({ mean, factor }: Gaussian) =>
  (l: Vector): Scalar => {
    const seen = image(transpose(factor), l);
    return exponential(plus(dot(mean, l), multiple(0.5, dot(seen, seen))));
  };
