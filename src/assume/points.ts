import type { Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** A point of the sphere at which a field is read. */
export const point = (n: Dimension): Chart<Vector> => chart('x on the sphere', source => source.unit('tokens/0', n));
