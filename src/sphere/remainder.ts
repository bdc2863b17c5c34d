import type { Scalar } from '../arithmetic/arithmetic.js';
import { geodesic } from './geodesic.js';
import { minus, plus, times, type Vector } from './verbs.js';

/** A direction ξ ⟂ x and what is said to be the derivative of a function in that direction. */
export interface Slope {
  readonly xi: Vector;
  readonly rate: Scalar;
}

/**
 * Remainder of the first order along a geodesic,  h ↦ f(γ(h)) − f(x) − h r,  γ(0) = x, γ′(0) = ξ.
 *
 * Of order 2 or higher in h exactly when r is the derivative of f at x in the direction ξ.
 */
export const remainder = (f: (x: Vector) => Scalar, x: Vector, { xi, rate }: Slope): ((h: Scalar) => Scalar) => {
  const start = f(x);
  return h => minus(f(geodesic(x, xi)(h)), plus(start, times(h, rate)));
};
