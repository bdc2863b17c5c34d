/**
 * Modified Bessel function  I_k(x) = (x/2)^k/k! ₀F₁(;k+1;x²/4)  of an integer order k ≥ 0.
 *
 * Increasing for x ≥ 0 and of the parity of k: on an interval it is read at points alone.
 * @param k  order, 0 ≤ k ≤ 170
 * @param x  any sign, |x| ≤ 2^{10}
 * Error     tail of the series of ₀F₁; all its terms are positive
 * Source    classical; I_k′ = (I_{k−1} + I_{k+1})/2, I_0′ = I_1
 * See       circleMean (second route), funkHecke
 */
import type { Elementary, Scalar } from './arithmetic.js';
import { hypergeometric0F1 } from './hypergeometric0F1.js';
import { evenIncreasing, increasing } from './increasing.js';

export const besselI = (k: number): Elementary =>
  k % 2 === 0 ? evenIncreasing(formula(k), slope(k)) : increasing(formula(k), slope(k));

const formula =
  (k: number): Elementary =>
  x => {
    const A = x.in;
    const half = A.mul(A.of(0.5), x);
    let factor: Scalar = A.of(1);
    for (let j = 1; j <= k; j++) factor = A.div(A.mul(factor, half), A.of(j));
    return A.mul(factor, hypergeometric0F1(k + 1, A.mul(half, half)));
  };

const slope =
  (k: number): Elementary =>
  x => {
    if (k === 0) return besselI(1)(x);
    const both = x.in.add(besselI(k - 1)(x), besselI(k + 1)(x));
    return x.in.mul(x.in.of(0.5), both);
  };
