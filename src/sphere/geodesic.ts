import type { Scalar } from '../arithmetic/arithmetic.js';
import { combine, minus, multiple, norm2, plus, quotient, square, times, type Vector } from './verbs.js';

/**
 * A point along a great circle  γ(h) = ((1 − q) x + h ξ)/(1 + q),  q = h²|ξ|²/4.
 *
 * For |x| = 1 and ξ ⟂ x it lies on the geodesic through x in the direction ξ, at the angle 2 arctan(h|ξ|/2), hence on
 * the sphere exactly, with rational arithmetic only. It agrees with the geodesic of speed |ξ| to second order:
 * γ(0) = x, γ′(0) = ξ, γ″(0) = −|ξ|² x, which is all that first and second derivatives along geodesics see.
 * @param x   a point of S^{n−1}
 * @param xi  a tangent vector at x, not necessarily of length 1
 * @returns   h ↦ a point of S^{n−1}; the antipode −x is approached as h → ∞
 * Source     half-angle formulas
 */
export const geodesic =
  (x: Vector, xi: Vector) =>
  (h: Scalar): Vector => {
    const q = multiple(0.25, times(square(h), norm2(xi)));
    const one = h.in.of(1);
    return quotient(combine([minus(one, q), h], [x, xi]), plus(one, q));
  };
