import type { Symmetric } from '../sphere/brand.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** D = diag(1, d) with d = 1, …, 8: the stretches of the four-token experiment. */
export const stretch = (_n: Dimension): Chart<Symmetric> =>
  chart('D = diag(1, d), d = 1, …, 8', source => diagonalMatrix([1, source.count('d', 1, 8)].map(source.in.of)));
