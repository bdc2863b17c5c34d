import type { SignedWeights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix, scaledMatrix } from '../sphere/matrices.js';
import { multiple, plus, square, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** D is diagonal without a 0 on the diagonal, V = ±D. */
export type RectangleWeights = Brand<SignedWeights, 'diagonal, V = ±D, D invertible'>;

/** D = diag(d_1, …, d_n), d_k = ±(⅛ + f²) and so never 0, V = ±D. */
export const rectangleWeights = (n: Dimension): Chart<RectangleWeights, SignedWeights> =>
  chart(
    'D diagonal, all d_k ≠ 0, V = ±D',
    source => signed(source, diagonalMatrix(entries(source, n)), null) as RectangleWeights,
  );

/** The same D, and V another diagonal matrix. */
export const unrelatedDiagonalValue = (n: Dimension): Chart<SignedWeights> =>
  chart('D, V diagonal', source =>
    signed(source, diagonalMatrix(entries(source, n)), diagonalMatrix(entries(source.at('V'), n))),
  );

/** Entries beside the diagonal, V = ±D. */
export const coupledWeights = (n: Dimension): Chart<SignedWeights> =>
  chart('D not diagonal, V = ±D', source => {
    const d = entries(source, n);
    const D = d.map((a, j) => d.map((_, k) => (j === k ? a : source.free(`${Math.min(j, k)}/${Math.max(j, k)}`))));
    return signed(source, D, null);
  });

const entries = (source: Source, n: Dimension): Vector =>
  Array.from({ length: n }, (_, k) => {
    const size = plus(source.in.of(1 / 8), square(source.free(`d/${k}`)));
    return multiple(source.regime(`d/${k}/sign`, 2) === 0 ? 1 : -1, size);
  });

const signed = (source: Source, D: Matrix, V: Matrix | null): SignedWeights => {
  const sign = source.in.of(source.branch('sign', 2) === 0 ? 1 : -1);
  return { D, V: V ?? scaledMatrix(sign, D), sign };
};
