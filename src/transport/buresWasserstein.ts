import type { Scalar } from '../arithmetic/arithmetic.js';
import { gaussian, type Gaussian } from '../measure/gaussian.js';
import { definiteRoot } from '../sphere/definiteRoot.js';
import { inverse } from '../sphere/inverse.js';
import { conjugate, scaledMatrix, matrixSum, trace } from '../sphere/matrices.js';
import { difference, dilate, minus, multiple, norm2, plus, product, translate, transpose } from '../sphere/verbs.js';

/**
 * Squared distance of Bures and Wasserstein, the squared W_2 of two Gaussians:
 *
 *   |α_0 − α_1|² + tr Σ_0 + tr Σ_1 − 2 tr √(R_0ᵀ Σ_1 R_0),   Σ_0 = R_0 R_0ᵀ.
 *
 * The last is the largest tr Cov(x, y) of a joint law; for R_0 = Σ_0^{1/2} it is the usual form.
 * @param mu, nu  of full rank, the factor of μ square; elsewhere the bound is infinite
 * Error          running bound of the root; near each other the terms cancel
 * Source         Gelbrich (1990)
 * See            displacement (second route: the mean square of the way of each point)
 */
export const buresWasserstein2 = (mu: Gaussian, nu: Gaussian): Scalar => {
  const joint = trace(definiteRoot(conjugate(transpose(mu.factor), nu.covariance)));
  const spread = plus(trace(mu.covariance), trace(nu.covariance));
  return plus(norm2(difference(mu.mean, nu.mean)), minus(spread, multiple(2, joint)));
};

/**
 * The geodesic  N(α_t, R_t R_tᵀ),  α_t = (1 − t)α_0 + tα_1,  R_t = (1 − t)R_0 + t T R_0,  from μ to ν.
 *
 * T R_0 = R_0^{−ᵀ} √(R_0ᵀ Σ_1 R_0): the map T is symmetric, positive definite and takes N(0, Σ_0) to N(0, Σ_1).
 * @param mu, nu  of full rank, the factor of μ square
 */
export const buresWassersteinGeodesic = (mu: Gaussian, nu: Gaussian): ((t: Scalar) => Gaussian) => {
  const root = definiteRoot(conjugate(transpose(mu.factor), nu.covariance));
  return displacement(mu, { mean: nu.mean, factor: product(inverse(transpose(mu.factor)), root) });
};

/** t ↦ the law of (1 − t)x + ty for x = α_0 + R_0 z and y = α_1 + R_1 z, z standard normal: a joint law of any kind. */
export const displacement =
  (mu: Pick<Gaussian, 'mean' | 'factor'>, nu: Pick<Gaussian, 'mean' | 'factor'>) =>
  (t: Scalar): Gaussian => {
    const s = minus(t.in.of(1), t);
    return gaussian(
      translate(dilate(s, mu.mean), dilate(t, nu.mean)),
      matrixSum(scaledMatrix(s, mu.factor), scaledMatrix(t, nu.factor)),
    );
  };
