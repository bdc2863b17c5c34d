/** Matrices changed by as little as makes them obey a relation with a given point x of the sphere. */
import type { Scalar } from '../arithmetic/arithmetic.js';
import { identityMatrix, matrixSum, outer, scaledMatrix } from '../sphere/matrices.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { dot, image, minus, readingOf, times, type Matrix, type Vector } from '../sphere/verbs.js';

const less = (M: Matrix, N: Matrix, x: Vector): Matrix => matrixSum(M, scaledMatrix(readingOf(x).of(-1), N));

/** D − (x·Dx) x xᵀ, so that x·Dx = 0; symmetric when D is, and D itself when x·Dx = 0 already. */
export const isotropicAlong = (x: Vector, D: Matrix): Matrix =>
  less(D, scaledMatrix(dot(x, image(D, x)), outer(x, x)), x);

/** λ Id + x_1 R − (Rx) e_1ᵀ, which sends x to λx; every such matrix is one when x_1 ≠ 0, with R = (V − λ Id)/x_1. */
export const withEigenvector = (x: Vector, R: Matrix, lambda: Scalar): Matrix => {
  const Rx = image(R, x);
  const moved = R.map((row, j) => row.map((a, k) => (k === 0 ? minus(times(x[0]!, a), Rx[j]!) : times(x[0]!, a))));
  return matrixSum(moved, scaledMatrix(lambda, identityMatrix(lambda.in, x.length)));
};

/** V − w xᵀ − x wᵀ, w = P_x Vx: symmetric when V is, and then it sends x to (x·Vx) x. */
export const withEigenaxis = (x: Vector, V: Matrix): Matrix => {
  const w = tangentProjection(x, image(V, x));
  return less(less(V, outer(w, x), x), outer(x, w), x);
};
