import type { Gaussian } from '../measure/gaussian.js';
import { matrixSum } from '../sphere/matrices.js';
import { product, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { along, type GaussianField } from './affineField.js';

export interface GaussianRate {
  readonly mean: Vector;
  readonly covariance: Matrix;
}

/**
 * Rates of mean and covariance of a Gaussian under a field that is affine on it,  Γ(x) = b + G x:
 *
 *   α′ = b + G α,   Σ′ = G Σ + Σ Gᵀ.
 *
 * @param field  N(α, Σ) ↦ (b, G), as softmax, L2, Sinkhorn and linear attention have it
 * @returns      α′, length n, and Σ′, n × n, symmetric: the second term is the transpose of the first
 * Error         running bound of the field and two products
 * Source        Castin, Ablin, Carrillo, Peyré (2025), Gaussian solutions
 * See           gaussianFlow; gaussianSoftmax, gaussianL2, gaussianSinkhorn, gaussianLinear (the fields)
 */
export const gaussianRate =
  (field: GaussianField) =>
  (mu: Gaussian): GaussianRate => {
    const affine = field(mu);
    const half = product(affine.slope, mu.covariance);
    return { mean: along(affine)(mu.mean), covariance: matrixSum(half, transpose(half)) };
  };
