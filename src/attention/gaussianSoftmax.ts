import { image, product, transpose } from '../sphere/verbs.js';
import type { GaussianField } from './affineField.js';
import type { Weights } from './weights.js';

/**
 * Softmax attention of a Gaussian  Γ(x) = ∫ e^{x·Dy} V y dN(α, Σ) / ∫ e^{x·Dy} dN(α, Σ) = V (α + Σ Dᵀx).
 *
 * e^{l·y} N(α, Σ) is a multiple of N(α + Σl, Σ), here with l = Dᵀx: queries are seen through Dᵀ = KᵀQ, the matrix
 * that the paper calls A.
 * @param weights  D, V, n × n, any
 * Error           running bound, without exponentials
 * Source          Castin, Ablin, Carrillo, Peyré (2025), Gaussian solutions, softmax
 * See             average (tokens), generating (second route)
 */
export const gaussianSoftmax =
  ({ D, V }: Weights): GaussianField =>
  ({ mean, covariance }) => ({
    offset: image(V, mean),
    slope: product(V, product(covariance, transpose(D))),
  });
