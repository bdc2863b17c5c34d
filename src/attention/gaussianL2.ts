import { conjugate, identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { inverse } from '../sphere/inverse.js';
import { difference, image, product, transpose, type Matrix } from '../sphere/verbs.js';
import type { GaussianField } from './affineField.js';

/** Queries and keys, k × n each, and values, n × n: the logit is −|Qx − Ky|². */
export interface DistanceWeights {
  readonly Q: Matrix;
  readonly K: Matrix;
  readonly V: Matrix;
}

/**
 * L2 attention of a Gaussian  ∫ e^{−|Qx−Ky|²} V y dN(α, Σ) / ∫ e^{−|Qx−Ky|²} dN(α, Σ) = V (α + P (Qx − Kα)),
 *
 *   P = 2 Σ Kᵀ (I + 2S)^{−1},  S = K Σ Kᵀ.
 *
 * The mean m of the tilted Gaussian is where its density is largest, m = α + 2 Σ Kᵀ(Qx − Km); so Km − Kα =
 * 2S(Qx − Km), and Qx − Km = (I + 2S)^{−1}(Qx − Kα). No inverse of Σ or K: both may be singular.
 * @param weights  Q, K, k × n, and V, n × n, any
 * Error           running bound; I + 2S ⪰ I is well conditioned unless Σ is large
 * Source          Castin, Ablin, Carrillo, Peyré (2025), Gaussian solutions, L2 attention
 */
export const gaussianL2 =
  ({ Q, K, V }: DistanceWeights): GaussianField =>
  ({ mean, covariance }) => {
    const two = covariance[0]![0]!.in.of(2);
    const shrunk = matrixSum(identityMatrix(two.in, K.length), scaledMatrix(two, conjugate(K, covariance)));
    const P = product(scaledMatrix(two, product(covariance, transpose(K))), inverse(shrunk));
    const still = difference(mean, image(P, image(K, mean)));
    return { offset: image(V, still), slope: product(V, product(P, Q)) };
  };
