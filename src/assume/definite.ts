import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { conjugate, diagonalMatrix, matrixSum } from '../sphere/matrices.js';
import { minus, multiple, negative, plus, square, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** D with a frame R and what are meant to be its eigenvalues there, d_1 ≤ … ≤ d_n. */
export interface Framed {
  readonly D: Matrix;
  readonly frame: Matrix;
  readonly axes: Vector;
}

/** D = R diag(d) Rᵀ with 0 < d_1 ≤ … ≤ d_n. */
export type PositiveDefinite = Brand<Framed, 'positive definite'>;

/** ½ ≤ d_1 ≤ 2, each further eigenvalue f² above the one before, |f| ≤ 1. */
export const positiveDefinite = (n: Dimension): Chart<PositiveDefinite, Framed> =>
  chart('D positive definite', source => framed(source, n) as PositiveDefinite);

/** The least eigenvalue of D is −d_1. */
export const indefinite = (n: Dimension): Chart<Framed> =>
  chart<Framed>('D with one negative eigenvalue', source => {
    const { frame, axes } = framed(source, n);
    return { frame, axes, D: conjugate(frame, diagonalMatrix([negative(axes[0]!), ...axes.slice(1)])) };
  });

/** The least eigenvalue of D is 0, not d_1. */
export const semidefinite = (n: Dimension): Chart<Framed> =>
  chart<Framed>('D ⪰ 0 singular', source => {
    const { frame, axes } = framed(source, n);
    return { frame, axes, D: conjugate(frame, diagonalMatrix([source.in.of(0), ...axes.slice(1)])) };
  });

/** D with an antisymmetric part. */
export const asymmetricDefinite = (n: Dimension): Chart<Framed> =>
  chart<Framed>('D + Dᵀ positive definite, D not symmetric', source => {
    const parts = framed(source, n);
    return { ...parts, D: matrixSum(parts.D, turn(n, plus(source.in.of(1), square(source.free('turn', 1))))) };
  });

/** What is called d_1, …, d_n is larger by ½ than the eigenvalues. */
export const understated = (n: Dimension): Chart<Framed> =>
  chart<Framed>('D positive definite, d_k − ½ its eigenvalues', source => {
    const parts = framed(source, n);
    return { ...parts, axes: parts.axes.map(d => plus(d, d.in.of(0.5))) };
  });

const framed = (source: Source, n: Dimension): Framed => {
  const frame: Matrix = rotation(n).build(source.at('frame'));
  const steps = Array.from({ length: n - 1 }, (_, k) => square(source.free(`step/${k}`, 1)));
  const lowest = source.in.of(source.count('lowest', 16, 64) / 32);
  const axes = steps.reduce<Vector>((d, step) => [...d, plus(d.at(-1)!, step)], [lowest]);
  return { D: conjugate(frame, diagonalMatrix(axes)), frame, axes };
};

/** a e_1 e_2ᵀ − a e_2 e_1ᵀ. */
const turn = (n: Dimension, a: Scalar): Matrix =>
  Array.from({ length: n }, (_, j) =>
    Array.from({ length: n }, (__, k) => (j + k !== 1 ? multiple(0, a) : j === 0 ? a : minus(multiple(0, a), a))),
  );
