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
