import type { Scalar } from './arithmetic.js';
import { duals } from './dual.js';

/** What a formula of time is made of: the instant, moving at rate 1, and whatever else it names, standing still. */
export interface Instant {
  readonly t: Scalar;
  readonly still: (a: Scalar) => Scalar;
}

/**
 * The value and the derivative at t of a formula of time, by the rules of differentiation (dual numbers).
 *
 * @param formula  written in `t`; every other number that it names goes through `still`
 * See             test/arithmetic/alongTime.test.ts (difference quotients)
 */
export const alongTime = (t: Scalar, formula: (instant: Instant) => readonly Scalar[]) => {
  const { moving, rateOf, valueOf } = duals(t.in);
  const still = (a: Scalar): Scalar => moving(a, a.in.of(0));
  const seen = formula({ t: moving(t, t.in.of(1)), still });
  return { values: seen.map(valueOf), rates: seen.map(rateOf) };
};
