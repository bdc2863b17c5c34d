import type { Scalar } from '../arithmetic/arithmetic.js';
import { geodesic } from './geodesic.js';
import { dot, minus, plus, times, type Vector } from './verbs.js';

/** x ↦ a vector of ℝⁿ. */
type Field = (x: Vector) => Vector;

/**
 * Remainder of the first order along a geodesic,  h ↦ f(γ(h)) − f(x) − h g(x)·ξ(x),  γ(0) = x, γ′(0) = ξ(x).
 *
 * Of order 2 or higher in h exactly when g(x)·ξ(x) is the derivative of f at x in the direction ξ(x).
 * @param f   a function on the sphere
 * @param g   what is said to be its gradient
 * @param xi  a tangent field
 */
export const remainder =
  (f: (x: Vector) => Scalar, g: Field, xi: Field) =>
  (x: Vector): ((h: Scalar) => Scalar) => {
    const [start, rate, curve] = [f(x), dot(g(x), xi(x)), geodesic(x, xi(x))];
    return h => minus(f(curve(h)), plus(start, times(h, rate)));
  };
