/**
 * a enlarged by a bound:  the scalar that encloses every number within |by| of a.
 *
 * This is how a proved truncation error enters a numeric reading. float64 and tape have no bound and answer a, so
 * that it stays the centre of running; exact readings have no enclosures.
 * Error   |by| is bounded above by |value| + error of its approximation; all sums are rounded up.
 */
import { unreadable, type Arithmetic, type Scalar } from './arithmetic.js';
import { intervalOf } from './interval.js';
import { open, sealed, up } from './runningOver.js';

export const widened = (a: Scalar, by: Scalar): Scalar => {
  if (a.in.exact) return unreadable(a.in.name, 'widened');
  if (boundless(a)) return a;
  const room = sizeOf(by);
  return a.in.name === 'interval' ? a.in.add(a, intervalOf(-room, room)) : widenedRunning(a, room);
};

const boundless = (a: Scalar): boolean => a.in.name === 'float64' || a.in.name === 'tape';

/** A number of which nothing is known. */
export const unbounded = (A: Arithmetic): Scalar => A.div(A.of(1), A.of(0));

/** An upper bound of |a|; the size of the value in float64. */
export const sizeOf = (a: Scalar): number => {
  const { value, error } = a.in.approximation(a);
  return boundless(a) ? Math.abs(value) : (Math.abs(value) + error) * up;
};

const widenedRunning = (a: Scalar, room: number): Scalar => {
  const { in: reading, value, error } = open(a);
  const wide = (error + room) * up;
  return sealed({ in: reading, value, error: wide >= 0 ? wide : Infinity });
};
