import type { Brand } from '../sphere/brand.js';
import { identityMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension } from './source.js';

export type Identity = Brand<Matrix, 'V = Id'>;

/** V = Id. */
export const identityOnly = (n: Dimension): Chart<Identity, Matrix> =>
  chart('V = Id', source => identityMatrix(source.in, n) as Matrix as Identity);

/** Any V. */
export const valuesBesides = (n: Dimension): Chart<Matrix> => chart('any V', source => anyMatrix(n).build(source));
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
