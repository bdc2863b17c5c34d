/**
 * ₀F₁(;a;z) = Σ_k z^k / (k! (a)_k),  (a)_k = a(a+1)…(a+k−1).
 *
 * An entire function of z; I_ν(r) = (r/2)^ν ₀F₁(;ν+1;r²/4)/Γ(ν+1), so sphere integrals of e^{x·y} are values of it.
 * @param a  a positive multiple of 1/2
 * @param z  any sign, |z| ≤ 2^20. For z < 0 the terms alternate and cancel: the bound grows like e^{2√|z|} u
 * Error     cut after K terms: the omitted ones shrink at least by the ratio q = |z|/((K+1)(a+K)), hence are at most
 *           |t_K|/(1 − q) ≤ 2|t_K| when q ≤ 1/2, which is checked on the enclosure of z (otherwise the bound is ∞).
 * Source    classical; see the theory of Bessel functions
 * See       besselRatio (continued fraction, second route), sinh r/r = ₀F₁(;3/2;r²/4), cosh r = ₀F₁(;1/2;r²/4)
 */
import type { Scalar } from './arithmetic.js';
import { precision } from './precision.js';
import { sizeOf, unbounded, widened } from './widened.js';

export const hypergeometric0F1 = (a: number, z: Scalar): Scalar => {
  const A = z.in;
  const K = terms(a, sizeOfCentre(z), precision(A));
  let sum = A.of(1);
  let term = sum;
  for (let k = 0; k < K; k++) {
    term = A.div(A.mul(term, z), A.of((k + 1) * (a + k)));
    if (k + 1 < K) sum = A.add(sum, term);
  }
  const halved = 2 * sizeOf(z) <= (K + 1) * (a + K);
  return widened(sum, halved ? A.mul(A.of(2), term) : unbounded(A));
};

const sizeOfCentre = (z: Scalar): number => Math.abs(z.in.approximation(z).value);

/** The least K ≥ 2 with ratio ≤ 1/4 and |t_K| ≤ 2^{−bits−8} Σ_{k<K} |t_k|. */
const terms = (a: number, size: number, bits: number): number => {
  if (!(a > 0 && Number.isInteger(2 * a)))
    throw new Error(`hypergeometric0F1: a must be a positive multiple of 1/2; found ${a}. It is half a dimension.`);
  if (size > 2 ** 20)
    throw new Error(`hypergeometric0F1: |z| must be at most 2^20; found ${size}. Ratios: use besselRatio.`);
  let [k, sum, term] = [0, 0, 1];
  while (k < 2 || term > sum * 2 ** -(bits + 8) || 4 * size > (k + 1) * (a + k)) {
    sum += term;
    term *= size / ((k + 1) * (a + k));
    k++;
  }
  return k;
};
