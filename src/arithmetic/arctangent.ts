/**
 * arctan t, t ≥ 0, in any numeric reading.
 *
 * Four halvings  arctan t = 2 arctan(t/(1 + √(1 + t²))),  where no term cancels, bring t below tan(π/32) < 1/8; then
 * Σ_k (−1)^k t^{2k+1}/(2k+1), which alternates with falling terms: what is cut is at most the first term left out, and
 * the number of terms makes that smaller than the rounding of the reading.
 * @param t  t ≥ 0 (an enclosure that reaches a little below 0 is no harm)
 * Error     running bound with the tail; relative for small t
 * See       pi (second route)
 */
import type { Scalar } from './arithmetic.js';
import { precision } from './precision.js';
import { widened } from './widened.js';

const halvings = 4;

export const arctangent = (t: Scalar): Scalar => {
  let s = t;
  for (let k = 0; k < halvings; k++) s = halfway(s);
  return t.in.mul(t.in.of(2 ** halvings), series(s));
};

const halfway = (t: Scalar): Scalar => {
  const [A, one] = [t.in, t.in.of(1)];
  return A.div(t, A.add(one, A.sqrt(A.add(one, A.mul(t, t)))));
};

/** |t| < 1/8: each term is less than 2^{−6} of the one before. */
const series = (t: Scalar): Scalar => {
  const A = t.in;
  const terms = Math.ceil((precision(A) + 8) / 6);
  const step = A.mul(A.of(-1), A.mul(t, t));
  let [power, sum] = [t, A.of(0)];
  for (let k = 0; k < terms; k++) {
    sum = A.add(sum, A.div(power, A.of(2 * k + 1)));
    power = A.mul(power, step);
  }
  return widened(sum, power);
};
