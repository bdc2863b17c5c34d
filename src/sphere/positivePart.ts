import { unreadable, type Scalar } from '../arithmetic/arithmetic.js';
import { widened } from '../arithmetic/widened.js';
import { exceeds } from './exceeds.js';
import { minus } from './verbs.js';

/**
 * The positive part  max(t, 0).
 *
 * Where the bound does not tell the sign of t, the positive part of its centre with the same bound: |max(t, 0) −
 * max(c, 0)| ≤ |t − c|. Numeric readings only: exact ones know no order.
 */
export const positivePart = (t: Scalar): Scalar => {
  if (t.in.exact) return unreadable(t.in.name, 'max(t, 0)');
  const nothing = t.in.of(0);
  if (exceeds(t, nothing)) return t;
  if (exceeds(nothing, t)) return nothing;
  return widened(t.in.pivot([nothing, t]), minus(t, t.in.pivot([t])));
};
