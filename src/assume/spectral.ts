import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand, Symmetric } from '../sphere/brand.js';
import { conjugate, diagonalMatrix } from '../sphere/matrices.js';
import { multiple, negative, square, times, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** A symmetric matrix, its eigenvectors v_k and eigenvalues d_k, and a number `top` that is meant to be the largest. */
export interface Spectral {
  readonly D: Symmetric;
  readonly eigenvectors: readonly Vector[];
  readonly eigenvalues: Vector;
  readonly top: Scalar;
}

/** D ⪰ 0, and `top` is its largest eigenvalue. */
export type TopOfPositive = Brand<Spectral, 'top eigenvalue of D ⪰ 0'>;

/** D = R diag(λ, λf_2², …, λf_n²) Rᵀ ⪰ 0 with |f_k| ≤ 1: the largest eigenvalue is λ. */
export const topOfPositive = (n: Dimension): Chart<TopOfPositive, Spectral> =>
  chart('D ⪰ 0, λ its largest eigenvalue', source => {
    const top = square(source.free('root', 3));
    return framed(
      source,
      top,
      ratios(source, n).map(f => times(top, square(f))),
    ) as TopOfPositive;
  });

/** D = −Id with its only eigenvalue. */
export const spectrumOfNegativeIdentity = (n: Dimension): Chart<Spectral> =>
  chart('D = −Id, λ = −1', source => {
    const minusOne = source.in.of(-1);
    return framed(
      source,
      minusOne,
      ratios(source, n).map(() => minusOne),
    );
  });

/** D ⪰ 0, and `top` is some eigenvalue with larger ones beside it. */
export const lowerEigenvalue = (n: Dimension): Chart<Spectral> =>
  chart('D ⪰ 0, λ not its largest eigenvalue', source => {
    const low = square(source.free('root', 1));
    return framed(
      source,
      low,
      ratios(source, n).map(f => multiple(4, square(f))),
    );
  });

/** D indefinite with |d_k| > λ possible for d_k < 0. */
export const topOfIndefinite = (n: Dimension): Chart<Spectral> =>
  chart('D indefinite, λ its largest eigenvalue', source => {
    const top = square(source.free('root', 1));
    return framed(
      source,
      top,
      ratios(source, n).map(f => negative(multiple(4, square(f)))),
    );
  });

const ratios = (source: Source, n: Dimension): Vector =>
  Array.from({ length: n - 1 }, (_, k) => source.free(`ratio/${k}`, 1));

const framed = (source: Source, top: Scalar, others: Vector): Spectral => {
  const R: Matrix = rotation(source.n).build(source.at('frame'));
  const eigenvalues = [top, ...others];
  const D = conjugate(R, diagonalMatrix(eigenvalues)) as unknown as Symmetric;
  return { D, eigenvectors: transpose(R), eigenvalues, top };
};
