/**
 * Mean of a function over the circle  (1/2π) ∫_0^{2π} g(cos θ) dθ  by the trapezoidal rule with a proved error.
 *
 * For g(cos θ) analytic and |g| ≤ M in |Im θ| ≤ 1 the rule with N points misses the mean by at most 2M/(e^N − 1): its
 * error is the sum of the Fourier coefficients of degrees ±N, ±2N, …, and those are at most M e^{−kN}. N is the
 * power of two that makes this smaller than the rounding of the reading.
 * @param g  an even function of θ as a function of cos θ
 * @param M  a bound of |g(cos θ)| in the strip |Im θ| ≤ 1; that g is analytic there is the caller's to prove
 * @returns  an enclosure of the mean. Numeric readings only. Cost N/2 + 1 values of g, N = 64 in double precision
 * Source    Trefethen, Weideman, The exponentially convergent trapezoidal rule (2014)
 * See       hypergeometric0F1 (the mean of e^{z cos θ}, second route)
 */
import type { Scalar } from './arithmetic.js';
import { cosines } from './cosines.js';
import { precision } from './precision.js';
import { widened } from './widened.js';

export const circleMean = (g: (cosine: Scalar) => Scalar, M: Scalar): Scalar => {
  const A = M.in;
  const halvings = Math.ceil(Math.log2(precision(A)));
  const values = cosines(A, halvings).map(g);
  const ends = A.mul(A.of(0.5), A.add(values[0]!, values.at(-1)!));
  const total = values.slice(1, -1).reduce((s, value) => A.add(s, value), ends);
  const missed = A.div(A.mul(A.of(2), M), A.sub(A.exp(A.of(2 ** halvings)), A.of(1)));
  return widened(A.div(total, A.of(2 ** (halvings - 1))), missed);
};
