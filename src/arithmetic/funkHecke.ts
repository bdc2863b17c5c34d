/**
 * Eigenvalue of the kernel e^{β x·y} on S^{n−1} (with σ uniform) on spherical harmonics of degree ℓ:
 *     λ_ℓ = (β/2)^ℓ / (n/2)_ℓ · ₀F₁(;n/2+ℓ;β²/4)  =  Γ(n/2) (2/β)^{n/2−1} I_{ℓ+n/2−1}(β).
 *
 * λ_0 is the energy of σ. For β > 0 all terms are positive, so all λ_ℓ are.
 * @param n     dimension ≥ 2
 * @param l     degree ≥ 0
 * @param beta  inverse temperature; 1 in the running reading when missing
 * Error        running bound, tail of the series included; no cancellation.
 * Source       Funk–Hecke formula, weight (1 − t²)^{(n−3)/2}, that is sin^{n−2} in the angle
 * See          test/arithmetic/funkHecke.test.ts (quadrature, recurrences)
 */
import type { Scalar } from './arithmetic.js';
import { hypergeometric0F1 } from './hypergeometric0F1.js';
import { running } from './running.js';

export const funkHecke = (n: number, l: number, beta: Scalar = running.of(1)): Scalar => {
  const A = beta.in;
  const half = A.mul(A.of(0.5), beta);
  let factor = A.of(1);
  for (let k = 0; k < l; k++) factor = A.div(A.mul(factor, half), A.of(n / 2 + k));
  return A.mul(factor, hypergeometric0F1(n / 2 + l, A.mul(half, half)));
};
