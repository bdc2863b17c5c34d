import type { Scalar } from '../arithmetic/arithmetic.js';
import { trace } from '../sphere/matrices.js';
import { multiple, product, transpose, type Matrix } from '../sphere/verbs.js';

/**
 * F(Σ) = −¼ tr((DΣ)²),  Σ = R Rᵀ:  minus a quarter of ∬ (x·Dy)² for two independent centred laws of covariance Σ.
 *
 * @param D       n × n, symmetric
 * @param factor  R, n × r
 * Source         Castin, Ablin, Carrillo, Peyré (2025), Gaussian solutions; derived
 */
export const covarianceEnergy = (D: Matrix, factor: Matrix): Scalar => {
  const seen = product(D, product(factor, transpose(factor)));
  return multiple(-0.25, trace(product(seen, seen)));
};
