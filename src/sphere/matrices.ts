/** Matrices that formulas name: identity, diagonal, multiples, sums, halves of a sum with the transpose. */
import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import type { Orthogonal, PositiveSemidefinite, Symmetric } from './brand.js';
import { dilate, image, multiple, product, sum, translate, transpose, type Matrix, type Vector } from './verbs.js';

/** diag(d_1, …, d_n). */
export const diagonalMatrix = (d: Vector): Symmetric =>
  d.map((a, j) => d.map((b, k) => (j === k ? a : b.in.of(0)))) as unknown as Symmetric;

/** Id on ℝⁿ. */
export const identityMatrix = (A: Arithmetic, n: number): PositiveSemidefinite & Orthogonal =>
  diagonalMatrix(Array.from({ length: n }, () => A.of(1))) as PositiveSemidefinite & Orthogonal;

/** The matrix of the given exact doubles, by rows. */
export const matrixOf = (A: Arithmetic, rows: readonly (readonly number[])[]): Matrix => rows.map(row => row.map(A.of));

/** c M. */
export const scaledMatrix = (c: Scalar, M: Matrix): Matrix => M.map(row => dilate(c, row));

/** A + B. */
export const matrixSum = (A: Matrix, B: Matrix): Matrix => A.map((row, j) => translate(row, B[j]!));

/** (M + Mᵀ)/2. */
export const symmetricPart = (M: Matrix): Symmetric =>
  matrixSum(M, transpose(M)).map(row => row.map(a => multiple(0.5, a))) as unknown as Symmetric;

/** QᵀQ, symmetric and positive semidefinite for every Q in ℝ^{m×n}. */
export const gramMatrix = (Q: Matrix): PositiveSemidefinite =>
  product(transpose(Q), Q) as unknown as PositiveSemidefinite;

/** R M Rᵀ, the matrix M seen after the change of frame x ↦ Rx. */
export const conjugate = (R: Matrix, M: Matrix): Matrix => product(product(R, M), transpose(R));

/** x yᵀ. */
export const outer = (x: Vector, y: Vector): Matrix => x.map(a => dilate(a, y));

/** tr M = Σ_k M_kk. */
export const trace = (M: Matrix): Scalar => sum(M.map((row, k) => row[k]!));

/** The images M y_1, …, M y_N. */
export const images = (M: Matrix, ys: readonly Vector[]): readonly Vector[] => ys.map(y => image(M, y));
