import { softmax, unnormalised } from '../attention/attention.js';
import type { Stability } from '../attention/dobrushinConstant.js';
import { exponents } from '../transport/exponent.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** Which W_p, p = 1, 2 or ∞, under which attention, softmax or unnormalised. */
export const stability = (_n: Dimension): Chart<Stability> =>
  chart<Stability>('p = 1, 2 or ∞, softmax or not', source => ({
    p: exponents[source.branch('p', exponents.length)]!,
    attention: [softmax, unnormalised][source.branch('attention', 2)]!,
  }));
