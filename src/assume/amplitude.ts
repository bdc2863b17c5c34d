import type { Scalar } from '../arithmetic/arithmetic.js';
import { multiple } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** |ε| ≤ ½, so that 1 + εY > 0 wherever |Y| ≤ 1. */
export const amplitude = (_n: Dimension): Chart<Scalar> =>
  chart('|ε| ≤ ½', source => multiple(0.25, source.free('epsilon')));
