import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Gaussian } from '../measure/gaussian.js';
import { definiteRoot } from '../sphere/definiteRoot.js';
import { inverse } from '../sphere/inverse.js';
import { conjugate, gramMatrix, identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { difference, image, product, quotient, transpose, type Matrix } from '../sphere/verbs.js';
import type { GaussianField } from './affineField.js';
import type { Weights } from './weights.js';

/**
 * Sinkhorn attention of a Gaussian  Γ(x) = (1/ε) ∫ K^∞(x, y) V y dN(α, Σ) = (1/ε) V (α + B (x − α)),  B = C Dᵀ/ε.
 *
 * K^∞ couples N(α, Σ) to itself with Gaussian conditional laws of mean α + B(x − α) and covariance C = Σ − BΣBᵀ.
 * @param weights  D, V, n × n, any, singular ones included; D is not divided by ε
 * @param epsilon  ε > 0, in the exponent e^{x·Dy/ε} and in front
 * Error           running bound of `conditionalCovariance`
 * Source          Castin, Ablin, Carrillo, Peyré (2025), Gaussian solutions, Sinkhorn attention
 * See             sinkhornSlope, gaussianRate
 */
export const gaussianSinkhorn =
  ({ D, V }: Weights, epsilon: Scalar): GaussianField =>
  mu => {
    const B = sinkhornSlope(D, mu, epsilon);
    const still = difference(mu.mean, image(B, mu.mean));
    return { offset: quotient(image(V, still), epsilon), slope: product(V, B).map(row => quotient(row, epsilon)) };
  };

/** The matrix B of the conditional mean α + B(x − α): the root of B = (Σ − BΣBᵀ)Dᵀ/ε with Σ − BΣBᵀ ⪰ 0. */
export const sinkhornSlope = (D: Matrix, mu: Gaussian, epsilon: Scalar): Matrix =>
  product(conditionalCovariance(D, mu, epsilon), transpose(D)).map(row => quotient(row, epsilon));

/**
 * C = R h(MMᵀ) Rᵀ,  M = Rᵀ Dᵀ R/ε,  h(t) = 2/(1 + √(1 + 4t)),  for Σ = R Rᵀ.
 *
 * With B = C Dᵀ/ε the equation C = Σ − BΣBᵀ is H = I − H MMᵀ H for H = h(MMᵀ): th² + h = 1. In singular values of M,
 * BΣ = R φ(M) Rᵀ with φ(s) = 2s/(1 + √(1 + 4s²)) < 1. No inverse of Σ or D, and R is any factor.
 */
export const conditionalCovariance = (D: Matrix, { factor }: Gaussian, epsilon: Scalar): Matrix => {
  const M = conjugate(transpose(factor), transpose(D)).map(row => quotient(row, epsilon));
  return conjugate(factor, damping(M));
};

/** h(MMᵀ) = 2 (I + √(I + 4MMᵀ))^{−1}. */
export const damping = (M: Matrix): Matrix => {
  const A = M[0]![0]!.in;
  const one = identityMatrix(A, M.length);
  const W = definiteRoot(matrixSum(one, scaledMatrix(A.of(4), gramMatrix(transpose(M)))));
  return scaledMatrix(A.of(2), inverse(matrixSum(one, W)));
};
