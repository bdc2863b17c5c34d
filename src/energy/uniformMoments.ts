import type { Scalar } from '../arithmetic/arithmetic.js';
import { hypergeometric0F1 } from '../arithmetic/hypergeometric0F1.js';
import { trace } from '../sphere/matrices.js';
import {
  dilate,
  dot,
  image,
  minus,
  multiple,
  norm2,
  over,
  plus,
  times,
  type Matrix,
  type Vector,
} from '../sphere/verbs.js';

const series = (z: Vector, j: number): Scalar => hypergeometric0F1(z.length / 2 + j, multiple(0.25, norm2(z)));

/**
 * Exponential moments of the uniform measure on S^{n−1}, F_j = ₀F₁(; n/2 + j; |z|²/4):
 *   ∫ e^{z·y} dσ = F_0,   ∫ e^{z·y} (y·My − tr M/n) dσ = F_1 tr M/n + F_2 z·Mz/(n(n + 2)) − F_0 tr M/n.
 *
 * The second is M applied to the second derivatives of F_0 in z; the gradient of F_j is F_{j+1} z/(n + 2j).
 * @param z  in ℝⁿ, n ≥ 2
 * @param M  n × n, any
 * Error     running bound with the tails of the series
 * See       spectrum (z = βx: eigenvalues λ_0 and λ_2), uniformRule (finitely many tokens)
 */
export const uniformMoment = (z: Vector): Scalar => series(z, 0);

/** ∫ e^{z·y} y dσ(y) = F_1 z/n. */
export const uniformGradient = (z: Vector): Vector => dilate(over(series(z, 1), z[0]!.in.of(z.length)), z);

/** ∫ e^{z·y} (y·My − tr M/n) dσ(y). */
export const quadraticMoment = (z: Vector, M: Matrix): Scalar => {
  const [A, n] = [z[0]!.in, z.length];
  const share = over(trace(M), A.of(n));
  const stretched = over(times(series(z, 2), dot(z, image(M, z))), A.of(n * (n + 2)));
  return plus(times(share, minus(series(z, 1), series(z, 0))), stretched);
};
