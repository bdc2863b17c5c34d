import { gradients } from '../arithmetic/gradient.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { readingOf, type Matrix, type Vector } from '../sphere/verbs.js';

/** x ↦ f(x), a formula in any reading. */
export type Scalars = (x: Vector) => Scalar;
export type Vectors = (x: Vector) => Vector;

/**
 * Jacobian matrix of a formula  (∂_k f_i(x)), by rows, in the reading of x.
 *
 * Over intervals it encloses the Jacobian at every point of the box x.
 * See  velocityDerivative (second route)
 */
export const jacobian =
  (f: Vectors) =>
  (x: Vector): Matrix => {
    const { variables, gradientOf } = gradients(readingOf(x), x.length);
    return f(variables(x)).map(gradientOf);
  };

/** Gradient of a formula  (∂_1 f(x), …, ∂_m f(x)). */
export const gradient = (f: Scalars): Vectors => {
  const derivative = jacobian(x => [f(x)]);
  return x => derivative(x)[0]!;
};

/** Matrix of second derivatives  (∂_i ∂_k f(x)): the Jacobian of the gradient. See hessian (second route). */
export const secondDerivatives = (f: Scalars): ((x: Vector) => Matrix) => jacobian(gradient(f));
