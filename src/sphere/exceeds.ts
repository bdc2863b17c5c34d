import type { Scalar } from '../arithmetic/arithmetic.js';
import { minus } from './verbs.js';

/**
 * Whether a > b for certain, by the bounds that a and b carry.
 *
 * It decides whether the condition of a conclusion holds on a draw; `false` says that it fails or cannot be seen. No
 * verdict comes from it. Numeric readings with bounds only: plain floats carry none and exact readings no order.
 */
export const exceeds = (a: Scalar, b: Scalar): boolean => {
  if (a.in.exceeds !== undefined) return a.in.exceeds(a, b);
  const { value, error } = a.in.approximation(minus(a, b));
  return !a.in.exact && value > error;
};
