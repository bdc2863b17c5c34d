import type { Scalar } from '../arithmetic/arithmetic.js';
import { widened } from '../arithmetic/widened.js';
import { exceeds } from './exceeds.js';
import { minus, negative } from './verbs.js';

/**
 * max(a, b).
 *
 * Where the bounds do not tell which is larger, b enlarged by |a − b|, which encloses both. Numeric readings only.
 * Error  that of the larger operand; at a tie that of b and |a − b|
 */
export const larger = (a: Scalar, b: Scalar): Scalar =>
  a.in.larger !== undefined ? a.in.larger(a, b) : exceeds(a, b) ? a : exceeds(b, a) ? b : widened(b, minus(a, b));

/** |a| = max(a, −a). */
export const absolute = (a: Scalar): Scalar => larger(a, negative(a));
