import type { Scalar } from '../arithmetic/arithmetic.js';
import { besselRatio } from '../arithmetic/besselRatio.js';
import { hypergeometric0F1 } from '../arithmetic/hypergeometric0F1.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { dilate, image, multiple, norm2, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import type { VectorField } from './field.js';
import type { Weights } from './weights.js';

/**
 * Partition function of the uniform measure  Z_σ(x) = ₀F₁(; n/2; |Dᵀx|²/4).
 *
 * @param D  n × n, any; n ≥ 2
 * Error     running bound with the tail of the series
 * Source    Funk–Hecke formula for l = 0
 * See       partition on regular polygons, uniformVelocity
 */
export const uniformPartition = (D: Matrix): ((x: Vector) => Scalar) => {
  const Dt = transpose(D);
  return x => hypergeometric0F1(x.length / 2, multiple(0.25, norm2(image(Dt, x))));
};

/**
 * Softmax velocity at the uniform measure  v[σ](x) = P_x V Dᵀx · g(r)/r,  r = |Dᵀx|,  g = I_{n/2}/I_{n/2−1}.
 *
 * Zero for all x if and only if V Dᵀ = c Id. g(r)/r is an entire function of r², so r = 0 is no exception.
 * @param weights  D, V, n × n, any; n ≥ 2
 * @returns        x ↦ a tangent vector at x
 * Error           running bound with the tails of both series
 * Source          Burger, Kabri, Korolev, Roith, Weigand (2025), stationary points
 * See             velocity on regular polygons (test/attention/uniformField.test.ts)
 */
export const uniformVelocity = ({ D, V }: Weights): VectorField => {
  const Dt = transpose(D);
  return x => {
    const key = image(Dt, x);
    return tangentProjection(x, dilate(besselRatio(x.length, norm2(key)), image(V, key)));
  };
};
