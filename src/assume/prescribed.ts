/** Matrices changed so that they obey a prescribed relation with a given point of the sphere. */
import { combine, dot, difference, dilate, image, minus, negative, times, transpose } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';

/** x yᵀ. */
export const outer = (x: Vector, y: Vector): Matrix => x.map(a => dilate(a, y));

/** D − (x·Dx) x xᵀ: every D with x·Dx = 0 is one, and it is symmetric when D is. */
export const isotropicAlong = (x: Vector, D: Matrix): Matrix => {
  const q = dot(x, image(D, x));
  return D.map((row, j) => row.map((a, k) => minus(a, times(q, times(x[j]!, x[k]!)))));
};

/** (V P_x + (x·Vx) x xᵀ) made symmetric-preserving: V − w xᵀ − x zᵀ with w = P_x V x and z = P_x Vᵀx. Then Vx = (x·Vx) x. */
export const withEigenvector = (x: Vector, V: Matrix): Matrix => {
  const [w, z] = [tangent(x, image(V, x)), tangent(x, image(transpose(V), x))];
  return V.map((row, j) => row.map((a, k) => minus(minus(a, times(w[j]!, x[k]!)), times(x[j]!, z[k]!))));
};

const tangent = (x: Vector, a: Vector): Vector => difference(a, dilate(dot(x, a), x));
export const unused = [combine, negative];
