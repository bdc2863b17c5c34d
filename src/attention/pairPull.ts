import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, negative, times } from '../sphere/verbs.js';

/**
 * Pull of an antipodal pair  a = p e^q − (1 − p) e^{−q} at x,  b = p e^{−q} − (1 − p) e^q at −x,  q = x·Dx.
 *
 * The unnormalised field of p δ_x + (1 − p) δ_{−x} is a P_xVx at x, b P_xVx at −x; a = b = 0 iff p = ½ and q = 0.
 * @param p  the mass at x
 * @param q  the logit of x with itself
 * Source    Burger, Kabri, Korolev, Roith, Weigand (2025), stationary points
 * See       unnormalisedVelocity (second route)
 */
export const pairPull = (p: Scalar, q: Scalar): { readonly at: Scalar; readonly opposite: Scalar } => {
  const [up, down, rest] = [exponential(q), exponential(negative(q)), minus(p.in.of(1), p)];
  return { at: minus(times(p, up), times(rest, down)), opposite: minus(times(p, down), times(rest, up)) };
};
