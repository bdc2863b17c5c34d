import type { Brand } from '../sphere/brand.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

export type Turn = Brand<Matrix, 'quarter turn'>;

/** J = [[0, −1], [1, 0]]. */
export const turnOnly = (_n: Dimension): Chart<Turn, Matrix> =>
  chart(
    'V = J',
    ({ in: A }) =>
      [
        [A.of(0), A.of(-1)],
        [A.of(1), A.of(0)],
      ] as Matrix as Turn,
  );

/** [[0, −1], [c, 0]]. */
export const stretchedTurn = (_n: Dimension): Chart<Matrix> =>
  chart<Matrix>('V = [[0, −1], [c, 0]]', source => [
    [source.in.of(0), source.in.of(-1)],
    [source.free('c'), source.in.of(0)],
  ]);
