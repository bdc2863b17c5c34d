/**
 * G(r²) = g(r)/r  with  g = I_{n/2}/I_{n/2−1}:   G = ₀F₁(;n/2+1;r²/4) / (n ₀F₁(;n/2;r²/4)).
 *
 * The mean of x·y under the density e^{r x·y} on S^{n−1} is g(r) = r G(r²). A function of r², so no root is needed, and
 * G(0) = 1/n. Computed by the continued fraction of Gauss, backwards:
 *     G = h_n,   h_m = 1/(m + r² h_{m+2}),
 * in positive terms for r² ≥ 0, with no overflow at any r. Steps: about √(bits·r) or bits, whichever is more.
 * @param n   dimension ≥ 1 of the ambient space
 * @param r2  r², at most 2^40 in size; negative values give J_{n/2}/J_{n/2−1} up to its first pole (error ∞ at poles)
 * Error      h_M enters as an enclosure (`tail`), and the running bound carries it on, with the rounding.
 * Source     continued fraction of Gauss for ratios of ₀F₁
 * See        hypergeometric0F1 (second route); n = 3: coth r/r − 1/r²
 */
import type { Scalar } from './arithmetic.js';
import { precision } from './precision.js';
import { sizeOf, unbounded, widened } from './widened.js';

export const besselRatio = (n: number, r2: Scalar): Scalar => {
  const A = r2.in;
  const M = start(n, A.approximation(r2).value, precision(A));
  let h = tail(M, r2);
  for (let m = M - 2; m >= n; m -= 2) h = A.div(A.of(1), A.add(A.of(m), A.mul(r2, h)));
  return h;
};

/**
 * An enclosure of h_M.  For r² ≥ 0:  b(M) ≤ h_M ≤ 1/(M + r² b(M+2)),  b(m) = 2/(m + √(m² + 4r²)).
 *
 * Proof. g = r h_m solves g′ = 1 − g² − (m−1)g/r, g ~ r/m at 0, and the right side falls with m; so h_{m+2} ≤ h_m.
 * Hence h_m ≥ 1/(m + r² h_m), that is h_m ≥ b(m), and once more through h_M = 1/(M + r² h_{M+2}).
 * When r² may be negative and M² ≥ 4|r²|:  |h_M| ≤ 2/M, since |h_{m+2}| ≤ 2/(m+2) gives |r² h_{m+2}| ≤ m/2 and so
 * |h_m| ≤ 2/m for every m ≥ M (Worpitzky). If neither holds on the enclosure of r², nothing is known.
 */
const tail = (M: number, r2: Scalar): Scalar => {
  const A = r2.in;
  const { value, error } = A.approximation(r2);
  const flat = 4 * sizeOf(r2) <= M * M ? A.div(A.of(4), A.of(M)) : unbounded(A);
  if (!(value > 0)) return widened(A.of(0), flat);
  const low = lower(M, r2);
  const high = A.div(A.of(1), A.add(A.of(M), A.mul(r2, lower(M + 2, r2))));
  return widened(low, value >= error ? A.sub(high, low) : flat);
};

/** b(m). */
const lower = (m: number, r2: Scalar): Scalar => {
  const A = r2.in;
  const root = A.sqrt(A.add(A.of(m * m), A.mul(A.of(4), r2)));
  return A.div(A.of(2), A.add(A.of(m), root));
};

/** The least M = n + 2k, k ≥ 1, with M² ≥ −8r² and contraction from h_M to h_n below 2^{−bits−8}, as an estimate. */
const start = (n: number, r2: number, bits: number): number => {
  if (!(Number.isInteger(n) && n >= 1))
    throw new Error(`besselRatio: n must be an integer ≥ 1; found ${n}. It is the dimension of the ambient space.`);
  if (Math.abs(r2) > 2 ** 40)
    throw new Error(`besselRatio: |r²| must be at most 2^40; found ${r2}. The number of steps grows like √r.`);
  let m = n;
  let contraction = 1;
  while (contraction > 2 ** -(bits + 8) || m * m < -8 * r2) {
    const h = 2 / (m + Math.sqrt(Math.max(m * m + 4 * r2, 0)));
    contraction *= Math.abs(r2) * h * h;
    m += 2;
  }
  return Math.max(m, n + 2);
};
