import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** All entries off the diagonal are 0. */
export type Diagonal = Brand<Matrix, 'diagonal'>;

/** diag(d_1, …, d_n), entries of any sign, 0 included. */
export const diagonal = (n: Dimension): Chart<Diagonal, Matrix> =>
  chart('a diagonal matrix', source => {
    const d = Array.from({ length: n }, (_, k) => source.free(`${k}/${k}`));
    return diagonalMatrix(d) as unknown as Diagonal;
  });
