import type { Weights } from '../attention/weights.js';
import { measure, pair, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix, gramMatrix, identityMatrix } from '../sphere/matrices.js';
import { multiple, negative, square, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Weights and a measure of several tokens that is stationary under them. */
export interface Rival {
  readonly weights: Weights;
  readonly mu: Measure;
}

/** D = QᵀQ, V = Id, two or more distinct tokens, v = 0. */
export type ConsensusRival = Brand<Rival, 'consensus rival'>;

/** Any pair p δ_x + (1 − p) δ_{−x} under any Q, or balanced pairs on the axes of D = diag(s_1², …). */
export const consensusRival = (n: Dimension): Chart<ConsensusRival, Rival> =>
  chart('K = Q, V = Id, a stationary pair or cross', source => {
    const one = source.in.of(1);
    const drawn = source.branch('cross', 2) === 1 ? crossed(source, n, square) : paired(source, n);
    return { mu: drawn.mu, weights: { D: drawn.D, V: identityMatrix(one.in, n) } } as Rival as ConsensusRival;
  });

/** A cross under D = diag(d_1, …) with numbers of any sign. */
export const untiedCross = (n: Dimension): Chart<Rival> =>
  chart<Rival>('D = diag(d), V = Id, a stationary cross', source => {
    const { D, mu } = crossed(source, n, d => multiple(4, d));
    return { mu, weights: { D, V: identityMatrix(source.in, n) } };
  });

/** A pair on the first axis under D = diag(s_1², …) and V = D. */
export const rivalOfAscent = (n: Dimension): Chart<Rival> =>
  chart<Rival>('K = Q, V = QᵀQ, a stationary pair', source => {
    const axes = identityMatrix(source.in, n);
    const D = diagonalMatrix(axes.map((_, k) => square(source.free(`s/${k}`))));
    return { mu: pair(axes[0]!, source.simplex('masses', 2)[0]!), weights: { D, V: D } };
  });

interface Drawn {
  readonly D: Matrix;
  readonly mu: Measure;
}

/** Q of n rows with entries of at most 1. */
const rows = (source: Source, n: Dimension): Matrix =>
  Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, k) => source.free(`Q/${j}/${k}`, 1)));

const paired = (source: Source, n: Dimension): Drawn => ({
  D: gramMatrix(rows(source, n)),
  mu: pair(source.unit('rival', n), source.simplex('masses', 2)[0]!),
});

/** Half of the share of each axis at either end; `kind` makes the entries of D from numbers of any sign. */
const crossed = (source: Source, n: Dimension, kind: (d: Vector[number]) => Vector[number]): Drawn => {
  const [axes, shares] = [identityMatrix(source.in, n), source.simplex('shares', n)];
  const halves = shares.map(w => multiple(0.5, w));
  const D = diagonalMatrix(axes.map((_, k) => kind(source.free(`s/${k}`))));
  return { D, mu: measure([...axes, ...axes.map(e => e.map(negative))], [...halves, ...halves]) };
};
