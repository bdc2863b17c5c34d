/**
 * π = 16 arctan(1/5) − 4 arctan(1/239)   (Machin), in any numeric reading.
 *
 * arctan(1/q) = Σ_k (−1)^k q^{−2k−1}/(2k+1) alternates with falling terms: what is cut is at most the first term left
 * out, and the number of terms makes that smaller than the rounding of the reading.
 * Error   running bound with the tails
 * See     cosines (second route: half the circumference of polygons)
 */
import type { Arithmetic, Scalar } from './arithmetic.js';
import { precision } from './precision.js';
import { widened } from './widened.js';

export const pi = (A: Arithmetic): Scalar =>
  A.sub(A.mul(A.of(16), inverseTangent(A, 5)), A.mul(A.of(4), inverseTangent(A, 239)));

/** arctan(1/q). */
const inverseTangent = (A: Arithmetic, q: number): Scalar => {
  const terms = Math.ceil((precision(A) + 8) / (2 * Math.log2(q)));
  const step = A.of(-q * q);
  let [power, sum] = [A.div(A.of(1), A.of(q)), A.of(0)];
  for (let k = 0; k < terms; k++) {
    sum = A.add(sum, A.div(power, A.of(2 * k + 1)));
    power = A.div(power, step);
  }
  return widened(sum, A.div(power, A.of(2 * terms + 1)));
};
