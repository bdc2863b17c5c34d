import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix, identityMatrix } from '../sphere/matrices.js';
import { negative, product, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { positiveDefinite } from './definite.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** D with what are meant to be its polar factor P, its right singular frame R and its singular values s_1 ≤ … ≤ s_n. */
export interface PolarFrame {
  readonly D: Matrix;
  readonly turn: Matrix;
  readonly frame: Matrix;
  readonly axes: Vector;
}

/** D = P R diag(s) Rᵀ with P orthogonal and all s_k > 0. */
export type Invertible = Brand<PolarFrame, 'invertible'>;

/** P a rotation, in one case of two with a reflection; ½ ≤ s_1 ≤ 2. Every invertible D is of this form. */
export const invertible = (n: Dimension): Chart<Invertible, PolarFrame> =>
  chart('D invertible', source => turned(source, n) as Invertible);

/** D with s_1 = 0. */
export const singular = (n: Dimension): Chart<PolarFrame> =>
  chart<PolarFrame>('D singular', source => {
    const parts = turned(source, n);
    return { ...parts, D: framed(parts, [source.in.of(0), ...parts.axes.slice(1)]) };
  });

/** The frame of Dᵀ in the place of that of D. */
export const leftFramed = (n: Dimension): Chart<PolarFrame> =>
  chart<PolarFrame>('D invertible, the frame of Dᵀ', source => {
    const parts = turned(source, n);
    return { ...parts, frame: product(parts.turn, parts.frame) };
  });

const turned = (source: Source, n: Dimension): PolarFrame => {
  const { frame, axes } = positiveDefinite(n).build(source.at('size'));
  const spin: Matrix = rotation(n).build(source.at('turn'));
  const mirror = identityMatrix(source.in, n).map((row, k) => (k === 0 ? row.map(negative) : row));
  const turn = source.branch('mirrored', 2) === 1 ? product(spin, mirror) : spin;
  const parts = { turn, frame, axes };
  return { ...parts, D: framed(parts, axes) };
};

const framed = ({ turn, frame }: Pick<PolarFrame, 'turn' | 'frame'>, s: Vector): Matrix =>
  product(turn, product(product(frame, diagonalMatrix(s)), transpose(frame)));
