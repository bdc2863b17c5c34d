import type { Scalar } from '../arithmetic/arithmetic.js';
import { rectangle } from '../measure/rectangle.js';
import { measure, type Measure } from '../measure/measure.js';
import { hyperbolicCosine } from '../sphere/hyperbolic.js';
import { dilate, dot, image, times, type Matrix, type Vector } from '../sphere/verbs.js';

/**
 * A mixture of rectangles  ν = Σ_i w_i R(a_i),  R(a) uniform on the 2ⁿ points (±a_1, …, ±a_n), Σ w_i = 1:
 *   Z_ν(x) = Σ_i w_i Π_k cosh(d_k x_k a_{ik}),   E_D(ν) = Σ_i w_i Z_ν(a_i),   D = diag(d_1, …, d_n).
 *
 * What is left of tokens with masses after averaging over the reflections in the axes of D.
 * Error   running bound; for w_i ≥ 0 every term is positive. Cost O(corners · n) for each x
 * See     asTokens (second route: energy and partition of the 2ⁿ tokens of each rectangle)
 */
export interface RectangleMixture {
  readonly corners: readonly Vector[];
  readonly shares: Vector;
}

/** Z_ν for D = diag(d). */
export const mixturePotential = (d: Vector, { corners, shares }: RectangleMixture): ((x: Vector) => Scalar) => {
  const keys = corners.map(a => d.map((dk, k) => times(dk, a[k]!)));
  return x => {
    const kernel = (key: Vector): Scalar => key.map((q, k) => hyperbolicCosine(times(q, x[k]!))).reduce(times);
    return dot(shares, keys.map(kernel));
  };
};

/** E_D(ν) for D = diag(d). */
export const mixtureEnergy = (d: Vector, nu: RectangleMixture): Scalar =>
  dot(nu.shares, nu.corners.map(mixturePotential(d, nu)));

/** The tokens of ν turned by the rotation R: 2ⁿ for each corner, some of them equal where a coordinate is 0. */
export const asTokens = ({ corners, shares }: RectangleMixture, R: Matrix): Measure => {
  const parts = corners.map((a, i) => {
    const { tokens, masses } = rectangle(a);
    return { tokens: tokens.map(x => image(R, x)), masses: dilate(shares[i]!, masses) };
  });
  return measure(
    parts.flatMap(part => part.tokens),
    parts.flatMap(part => part.masses),
  );
};
