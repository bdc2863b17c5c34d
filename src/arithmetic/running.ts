/**
 * The running error reading, the default: a double with a bound, value ± error, carried through every operation.
 * See `runningOver` for the rules and their proof, `rounding` for the local errors.
 */
import type { Arithmetic, Scalar } from './arithmetic.js';
import { doubles } from './doubles.js';
import { runningOver, sealed } from './runningOver.js';

const arithmetic = runningOver('running', doubles);
export const running: Arithmetic = arithmetic;

/** value ± error as a scalar of the running reading. */
export const runningOf = (value: number, error: number): Scalar =>
  sealed({ in: arithmetic, value, error: error >= 0 ? error : Infinity });
