import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import type { Matrix, Vector } from './verbs.js';

/** The centre of a number: the double that its reading holds for it. */
export const centre = (a: Scalar): number => a.in.approximation(a).value;

/** The centres of a vector as exact numbers of another reading: there they *are* the point, and carry no error. */
export const centresIn = (A: Arithmetic, x: Vector): Vector => x.map(a => A.of(centre(a)));

/** The same for a matrix or a list of vectors. */
export const centreRowsIn = (A: Arithmetic, M: Matrix): Matrix => M.map(row => centresIn(A, row));

/** A matrix without its bounds, with all digits of its reading: what an iteration runs on. Exact readings keep it. */
export const exactCentres = (M: Matrix): Matrix => M.map(row => row.map(a => (a.in.exact ? a : a.in.pivot([a]))));
