import type { ScalarStart } from '../flow/scalarFlow.js';
import { multiple, square } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** v, a and α_0 of at most 1 and s_0 = r² of at most 1, so that 2vas_0t < 1 for |t| ≤ 1/4. */
export const scalarStart = (_n: Dimension): Chart<ScalarStart> =>
  chart<ScalarStart>('v, a, α_0, s_0 ≥ 0', source => ({
    v: source.free('v', 1),
    a: source.free('a', 1),
    variance: square(multiple(0.5, source.free('r'))),
    mean: source.free('mean', 1),
  }));
