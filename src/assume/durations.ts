import type { Scalar } from '../arithmetic/arithmetic.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** A time T = 3 · 2^k with −4 ≤ k ≤ 4: how far a flow is computed. */
export const duration = (_n: Dimension): Chart<Scalar> =>
  chart('a time T', source => source.in.of(3 * 2 ** source.count('exponent', -4, 4)));
