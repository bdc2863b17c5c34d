import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Gaussian } from '../measure/gaussian.js';
import { adjugate, determinant } from '../sphere/determinant.js';
import { conjugate, identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { negative, quotient, transpose, type Matrix } from '../sphere/verbs.js';

/**
 * The covariance under softmax attention with V = Id, in closed form, for any factor R of Σ_0 = R Rᵀ:
 *
 *   Σ(t) = R (I − tN)^{−1} Rᵀ,   N = Rᵀ(D + Dᵀ)R.
 *
 * With Σ_0 > 0 this is (Σ_0^{−1} − t(D + Dᵀ))^{−1}. It leaves every bound if and only if N has a positive eigenvalue,
 * at T = 1/λ_max(N); otherwise Σ(t) → R P_{ker N} Rᵀ.
 * @param D  n × n, any; only D + Dᵀ enters
 * @param t  before T
 * Error      running bound, without pivots, so that rates along t can be taken. Cost O(r!) for a factor of r columns.
 * Source    Castin, Ablin, Carrillo, Peyré (2025), identity value matrix; derived
 * See       gaussianRate (the equation), gaussianFlow (second route)
 */
export const identityValueFlow =
  (D: Matrix, { factor }: Gaussian) =>
  (t: Scalar): Matrix => {
    const N = conjugate(transpose(factor), matrixSum(D, transpose(D)));
    const left = matrixSum(identityMatrix(t.in, N.length), scaledMatrix(negative(t), N));
    const volume = determinant(left);
    return conjugate(factor, adjugate(left)).map(row => quotient(row, volume));
  };
