import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, over, plus } from './verbs.js';

/**
 * The logistic function  s(t) = 1/(1 + e^{−t}) = e^{t−m}/(e^{−m} + e^{t−m}),  m = max(t, 0) in numeric readings, 0 in
 * exact ones.
 *
 * Both terms are positive and neither overflows. s(t) + s(−t) = 1.
 * Error  relative to the value, also where it is small
 */
export const logistic = (t: Scalar): Scalar => {
  const nothing = t.in.of(0);
  const shift = t.in.pivot([nothing, t]);
  const up = exponential(minus(t, shift));
  return over(up, plus(exponential(minus(nothing, shift)), up));
};
