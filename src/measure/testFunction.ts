import type { Scalar } from '../arithmetic/arithmetic.js';
import { dilate, dot, exponential, image, plus, translate, transpose } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';

/** Coefficients of a test function: a vector b, any matrix M, a vector a. */
export interface TestFunction {
  readonly b: Vector;
  readonly M: Matrix;
  readonly a: Vector;
}

/**
 * Test function  φ(x) = b·x + x·Mx + e^{a·x}.
 *
 * Its values for all b, M and a span the coordinates x_k, the products x_k x_l and the exponentials e^{a·x}.
 * See  gradientOf
 */
export const valueOf =
  ({ b, M, a }: TestFunction) =>
  (x: Vector): Scalar =>
    plus(dot(x, translate(b, image(M, x))), exponential(dot(a, x)));

/** Its gradient in ℝⁿ  ∇φ(x) = b + (M + Mᵀ)x + e^{a·x} a; M need not be symmetric. */
export const gradientOf = ({ b, M, a }: TestFunction): ((x: Vector) => Vector) => {
  const Mt = transpose(M);
  return x => {
    const quadratic = translate(image(M, x), image(Mt, x));
    return translate(translate(b, quadratic), dilate(exponential(dot(a, x)), a));
  };
};
