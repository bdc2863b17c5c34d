/**
 * Is a number 1 up to a few roundings? Decided exactly, in fractions: |a − 1| ≤ k u, u = 2^{−53}.
 *
 * A point of the sphere or a list of masses, each entry rounded to a double, passes; nothing coarser does.
 */
import type { Scalar } from '../../arithmetic/arithmetic.js';
import { fraction, rational } from '../../arithmetic/rational.js';
import { minus, norm2, sum } from '../../sphere/verbs.js';
import type { Numbers } from './numbers.js';

/** |x|² − 1. */
export const normDefect = (x: Numbers): Scalar => minus(norm2(x.map(rational.of)), rational.of(1));

/** Σ_j w_j − 1. */
export const massDefect = (masses: Numbers): Scalar => minus(sum(masses.map(rational.of)), rational.of(1));

/** |defect| ≤ k u. */
export const nearUnity = (defect: Scalar, k: number): boolean => {
  const { num, den } = fraction(defect);
  return (num < 0n ? -num : num) << 53n <= BigInt(k) * den;
};
