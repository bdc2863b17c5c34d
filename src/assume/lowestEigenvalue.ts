import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { conjugate, diagonalMatrix, matrixSum } from '../sphere/matrices.js';
import { minus, negative, plus, square, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** D with the orthonormal eigenvectors v_k and eigenvalues d_k of its symmetric part, and λ, meant to be the least. */
export interface LowestEigenvalue {
  readonly D: Matrix;
  readonly eigenvectors: readonly Vector[];
  readonly eigenvalues: Vector;
  readonly lowest: Scalar;
}

/** λ is the least eigenvalue of (D + Dᵀ)/2, with the first eigenvector, and λ ≤ 0. */
export type LowestNonpositive = Brand<LowestEigenvalue, 'lowest eigenvalue ≤ 0'>;

/** D = R diag(λ, λ + f_2², …, λ + f_n²) Rᵀ + M − Mᵀ, λ = −f_1² or λ = 0. */
export const lowestNonpositive = (n: Dimension): Chart<LowestNonpositive, LowestEigenvalue> =>
  chart('λ ≤ 0 the least eigenvalue of (D + Dᵀ)/2', source => {
    const size = square(source.free('lowest'));
    const lowest = source.branch('none', 2) === 0 ? negative(size) : source.in.of(0);
    return framed(source, {
      lowest,
      others: above(source, n, lowest),
      coupling: antisymmetric(source),
    }) as LowestNonpositive;
  });

/** D = λ Id with λ > 0: the only eigenvalue of a positive definite matrix. */
export const lowestPositive = (n: Dimension): Chart<LowestEigenvalue> =>
  chart('D = λ Id, λ > 0', source => {
    const lowest = plus(source.in.of(1), square(source.free('lowest', 1)));
    const others = above(source, n, lowest).map(() => lowest);
    return framed(source, { lowest, others, coupling: entries(source, () => source.in.of(0)) });
  });

/** λ ≤ 0 an eigenvalue of (D + Dᵀ)/2, and all others below it. */
export const higherEigenvalue = (n: Dimension): Chart<LowestEigenvalue> =>
  chart('λ ≤ 0, not the least eigenvalue of (D + Dᵀ)/2', source => {
    const lowest = negative(square(source.free('lowest', 1)));
    const one = source.in.of(1);
    const others = above(source, n, lowest).map(d => minus(minus(lowest, minus(d, lowest)), one));
    return framed(source, { lowest, others, coupling: antisymmetric(source) });
  });

/** λ ≤ 0 the least eigenvalue of D, which is triangular in the frame, and not of its symmetric part. */
export const lowestOfTriangular = (n: Dimension): Chart<LowestEigenvalue> =>
  chart('λ ≤ 0 the least eigenvalue of D, not of (D + Dᵀ)/2', source => {
    const lowest = negative(square(source.free('lowest', 1)));
    const entry = plus(source.in.of(2), square(source.free('coupling')));
    const coupling = entries(source, (j, k) => (j === 0 && k === 1 ? entry : source.in.of(0)));
    return framed(source, { lowest, others: above(source, n, lowest), coupling });
  });

interface InFrame {
  readonly lowest: Scalar;
  readonly others: Vector;
  readonly coupling: Matrix;
}

const above = (source: Source, n: Dimension, lowest: Scalar): Vector =>
  Array.from({ length: n - 1 }, (_, k) => plus(lowest, square(source.free(`above/${k}`))));

const entries = ({ n }: Source, entry: (j: number, k: number) => Scalar): Matrix =>
  Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, k) => entry(j, k)));

/** In one draw of two a matrix with Mᵀ = −M, in the other 0. */
const antisymmetric = (source: Source): Matrix => {
  const none = source.in.of(0);
  if (source.regime('symmetric', 2) === 1) return entries(source, () => none);
  const entry = (j: number, k: number): Scalar => source.free(`turn/${j}/${k}`, 1);
  return entries(source, (j, k) => (j === k ? none : j < k ? entry(j, k) : negative(entry(k, j))));
};

const framed = (source: Source, { lowest, others, coupling }: InFrame): LowestEigenvalue => {
  const R: Matrix = rotation(source.n).build(source.at('frame'));
  const eigenvalues = [lowest, ...others];
  const D = conjugate(R, matrixSum(diagonalMatrix(eigenvalues), coupling));
  return { D, eigenvectors: transpose(R), eigenvalues, lowest };
};
