import { queryKeyMatrix } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import { multiple, negative, plus, product, square, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** D = QᵀK with right singular vectors of Q as columns of a frame, and its singular values s_n ≤ … ≤ s_1, ascending. */
export interface SingularSpectrum {
  readonly D: Matrix;
  readonly frame: Matrix;
  readonly values: Vector;
  /** All singular values are positive. */
  readonly full: boolean;
}

/** K = Q, and the frame and values are those of Q. */
export type TiedSpectrum = Brand<SingularSpectrum, 'tied spectrum'>;

/** Q = diag(s) Rᵀ, which every Q is up to a rotation of the queries; the least singular value ⅝ … 1, or 0. */
export const tiedSpectrum = (n: Dimension): Chart<TiedSpectrum, SingularSpectrum> =>
  chart('K = Q, s the singular values of Q', source => spectral(source, n, Q => Q) as TiedSpectrum);

/** K = −Q. */
export const oppositeSpectrum = (n: Dimension): Chart<SingularSpectrum> =>
  chart<SingularSpectrum>('K = −Q', source => spectral(source, n, Q => Q.map(row => row.map(negative))));

/** The largest singular value is smaller than that of Q by 1. */
export const underrated = (n: Dimension): Chart<SingularSpectrum> =>
  chart<SingularSpectrum>('K = Q, s_1 + 1 the largest singular value', source => {
    const { frame, values, ...rest } = spectral(source, n, Q => Q);
    const raised = values.map((s, k) => (k === n - 1 ? plus(s, s.in.of(1)) : s));
    const Q = product(diagonalMatrix(raised), transpose(frame));
    return { ...rest, D: queryKeyMatrix(Q, Q), frame, values };
  });

const spectral = (source: Source, n: Dimension, keys: (Q: Matrix) => Matrix): SingularSpectrum => {
  const frame: Matrix = rotation(n).build(source.at('frame'));
  const full = source.branch('deficient', 2) === 0;
  const lowest = source.in.of(full ? source.count('lowest', 20, 32) / 32 : 0);
  const steps = Array.from({ length: n - 1 }, (_, k) => multiple(0.25, square(source.free(`step/${k}`, 1))));
  const values = steps.reduce<Vector>((s, step) => [...s, plus(s.at(-1)!, step)], [lowest]);
  const Q = product(diagonalMatrix(values), transpose(frame));
  return { D: queryKeyMatrix(Q, keys(Q)), frame, values, full };
};
