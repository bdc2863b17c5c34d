import { multiple, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** a in ℝ² with |a_k| ≤ 3/8, of a density 1 + a·x > 0 against σ on the circle. */
export const tilt = (_n: Dimension): Chart<Vector> =>
  chart<Vector>('f = 1 + a·x', source => [0, 1].map(k => multiple(3 / 16, source.free(String(k)))));
