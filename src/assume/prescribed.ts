/** Matrices changed by as little as makes them obey a relation with a given point x of the sphere. */
import { matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { dilate, dot, image, readingOf, transpose, type Matrix, type Vector } from '../sphere/verbs.js';

/** x yᵀ. */
export const outer = (x: Vector, y: Vector): Matrix => x.map(a => dilate(a, y));

const less = (M: Matrix, N: Matrix, x: Vector): Matrix => matrixSum(M, scaledMatrix(readingOf(x).of(-1), N));

/** D − (x·Dx) x xᵀ, so that x·Dx = 0; symmetric when D is, and D itself when x·Dx = 0 already. */
export const isotropicAlong = (x: Vector, D: Matrix): Matrix =>
  less(D, scaledMatrix(dot(x, image(D, x)), outer(x, x)), x);

/** V − (P_x V x) xᵀ, so that Vx = (x·Vx) x; V itself when x is an eigenvector already. */
export const withEigenvector = (x: Vector, V: Matrix): Matrix =>
  less(V, outer(tangentProjection(x, image(V, x)), x), x);

/** The same for Vᵀ too: symmetric when V is. */
export const withEigenaxis = (x: Vector, V: Matrix): Matrix =>
  transpose(withEigenvector(x, transpose(withEigenvector(x, V))));
