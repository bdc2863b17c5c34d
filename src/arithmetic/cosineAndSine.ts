/**
 * cos t and sin t, |t| ≤ 4, in any numeric reading.
 *
 * The series at a = t/32, |a| ≤ 1/8, alternate with falling terms: what is cut is at most the first term left out, and
 * the number of terms makes that smaller than the rounding of the reading. Then five doublings,
 *   sin 2a = 2 sin a cos a,  1 − cos 2a = 2 sin² a,  in 1 − cos a, so that small angles lose nothing.
 * @returns  cosine and sine
 * Error     running bound with the tails; about 2^5 roundings from the doublings
 * See       cosines (second route), arctangent
 */
import type { Scalar } from './arithmetic.js';
import { precision } from './precision.js';
import { widened } from './widened.js';

const doublings = 5;

export interface CosineAndSine {
  readonly cosine: Scalar;
  readonly sine: Scalar;
}

export const cosineAndSine = (t: Scalar): CosineAndSine => {
  const A = t.in;
  const a = A.mul(A.of(2 ** -doublings), t);
  const half = A.mul(A.of(0.5), a);
  const small = series(half);
  let [sine, versine] = [series(a), A.mul(A.of(2), A.mul(small, small))];
  for (let k = 0; k < doublings; k++) {
    const cosine = A.sub(A.of(1), versine);
    [sine, versine] = [A.mul(A.of(2), A.mul(sine, cosine)), A.mul(A.of(2), A.mul(sine, sine))];
  }
  return { cosine: A.sub(A.of(1), versine), sine };
};

/** sin a = Σ_k (−1)^k a^{2k+1}/(2k+1)!, |a| ≤ 1/8: each term is less than 2^{−8} of the one before. */
const series = (a: Scalar): Scalar => {
  const A = a.in;
  const square = A.mul(A.of(-1), A.mul(a, a));
  const terms = Math.ceil((precision(A) + 8) / 8);
  let [term, sum] = [a, A.of(0)];
  for (let k = 0; k < terms; k++) {
    sum = A.add(sum, term);
    term = A.div(A.mul(term, square), A.of((2 * k + 2) * (2 * k + 3)));
  }
  return widened(sum, term);
};
