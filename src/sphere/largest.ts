import type { Scalar } from '../arithmetic/arithmetic.js';
import { sizeOf, widened } from '../arithmetic/widened.js';
import { centre } from './centres.js';
import { exceeds } from './exceeds.js';
import { minus, negative, type Vector } from './verbs.js';

/**
 * max_i x_i.
 *
 * The entry of the largest centre, enlarged by its distance to whatever its bound does not put below it: max_i x_i
 * exceeds it by max_i (x_i − x_top) over those. Numeric readings only.
 * See  larger
 */
export const largest = (xs: Vector): Scalar => {
  const top = xs.reduce((m, x) => (centre(x) > centre(m) ? x : m));
  const rivals = xs.filter(x => x !== top && !exceeds(top, x));
  return widened(top, top.in.of(Math.max(0, ...rivals.map(x => sizeOf(minus(x, top))))));
};

/** min_i x_i = −max_i(−x_i). */
export const smallest = (xs: Vector): Scalar => negative(largest(xs.map(negative)));
