import { matrixSum, outer } from '../sphere/matrices.js';
import { image, product, transpose } from '../sphere/verbs.js';
import type { GaussianField } from './affineField.js';
import type { Weights } from './weights.js';

/**
 * Linear attention  Γ(x) = ∫ (x·Dy) V y dμ(y) = V (Σ + ααᵀ) Dᵀx.
 *
 * It sees only the second moment Σ + ααᵀ, so this holds for every law with that mean and covariance.
 * @param weights  D, V, n × n, any
 * Error           running bound
 * Source          Castin, Ablin, Carrillo, Peyré (2025), Gaussian solutions, linear attention
 * See             secondMoment (tokens)
 */
export const gaussianLinear =
  ({ D, V }: Weights): GaussianField =>
  ({ mean, covariance }) => {
    const second = matrixSum(covariance, outer(mean, mean));
    return {
      offset: image(
        V,
        mean.map(a => a.in.of(0)),
      ),
      slope: product(V, product(second, transpose(D))),
    };
  };
