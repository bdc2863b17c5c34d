import type { PositiveSemidefinite, Symmetric } from '../sphere/brand.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** D = Id. */
export type Identity = Brand<PositiveSemidefinite, 'identity'>;

/** D = Id. */
export const identity = (n: Dimension): Chart<Identity, Symmetric> =>
  chart('D = Id', source => identityMatrix(source.in, n) as unknown as Identity);

/** D = −Id, the simplest matrix that is not positive semidefinite in any direction. */
export const negativeIdentity = (n: Dimension): Chart<Symmetric> =>
  chart('D = −Id', source => scaledMatrix(source.in.of(-1), identityMatrix(source.in, n)) as unknown as Symmetric);
