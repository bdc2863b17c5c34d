import type { Exponent } from '../transport/exponent.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** The exponents above 1 that are computed. */
export type AboveOne = Exclude<Exponent, 1>;

/** p > 1, here 2 or ∞. */
export const exponentAboveOne = (_n: Dimension): Chart<AboveOne, Exponent> =>
  chart<AboveOne, Exponent>('p > 1, here 2 or ∞', source => (source.branch('p', 2) === 0 ? 2 : 'infinity'));

/** p = 1. */
export const exponentOne = (_n: Dimension): Chart<Exponent> => chart<Exponent>('p = 1', () => 1);
