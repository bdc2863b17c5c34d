import type { Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** x = (x_1, x_2, 0, …, 0) on the sphere. */
export const planePoint = (n: Dimension): Chart<Vector> =>
  chart<Vector>('x on the circle of e_1, e_2', source => [
    ...source.unit('tokens/0', 2),
    ...Array.from({ length: n - 2 }, () => source.in.of(0)),
  ]);
