/**
 * Series and continued fractions are cut where the cut is below the rounding of the reading; how many terms that takes
 * is decided on plain doubles, by the same numbers in float64 and running. The bound on what is cut is proved by each
 * series itself and holds however the number of terms was found.
 */
import { unreadable, type Arithmetic } from './arithmetic.js';
import type { Running } from './centre.js';

/** Significant bits of a numeric reading. */
export const precision = (A: Arithmetic): number => {
  if (A.exact) return unreadable(A.name, 'a series');
  return A.name === 'multiprecision' ? (A as Running['in']).centre.bits : 53;
};
