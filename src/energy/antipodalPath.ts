import type { Scalar } from '../arithmetic/arithmetic.js';
import { circleMean } from '../arithmetic/circleMean.js';
import { hypergeometric0F1 } from '../arithmetic/hypergeometric0F1.js';
import { pi } from '../arithmetic/pi.js';
import { exponential, minus, multiple, plus, root, square, times } from '../sphere/verbs.js';

/**
 * Cost of moving δ_x to δ_{−x} as one Dirac along half a great circle  √(e^β) π,  D = β Id.
 *
 * A path costs ∫ (∫ Z_{μ_t} |v|² dμ_t)^{1/2} dt, an upper bound of W_{m,2}; here Z = e^β and |v| = 1 for the time π.
 * Error  running bound
 * See    spreadPathCost
 */
export const diracPathCost = (beta: Scalar): Scalar => times(exponential(multiple(0.5, beta)), pi(beta.in));

/**
 * Cost of the path on which the mass goes round all sides at once, D = β Id,
 *   ∫_0^π (e^{β cos² t} ₀F₁(;(k−1)/2;β² sin⁴ t/4))^{1/2} dt:
 * at the time t it is uniform on the points at the distance t from x in a subsphere S^{k−1}.
 *
 * k = 2: two halves on opposite sides, that is ((e^β + e^{β cos 2t})/2)^{1/2}. With θ = 2t it is the root of a mean of
 * e^{β((1+ω) + (1−ω) cos θ)/2} over −1 ≤ ω ≤ 1, hence at most e^{|β| cosh(1)/2} in |Im θ| ≤ 1.
 * There |Im β(1 − cos θ)/2| ≤ |β| sinh(1)/2 < π/2 for |β| ≤ 2: the mean is e^{β cos² t} times a number of positive real
 * part, and its root is analytic.
 * @param k     2 ≤ k ≤ n
 * @param beta  |β| ≤ 2
 * Error        running bound with those of the series and of the trapezoidal rule
 * Source       derived here
 * See          partition of the moving measure (test/energy/antipodalPath.test.ts)
 */
export const spreadPathCost = (k: number, beta: Scalar): Scalar => {
  const A = beta.in;
  const size = Math.abs(A.approximation(beta).value);
  if (!(size <= 2))
    throw new Error(`spreadPathCost: |β| must be at most 2; found ${size}. The strip is made for that.`);
  const integrand = (cosine: Scalar): Scalar => root(meanOnCircle(k, beta, cosine));
  return times(pi(A), circleMean(integrand, exponential(A.of(2))));
};

/** Z_{μ_t}(x_t) for cos θ, θ = 2t: cos² t = (1 + cos θ)/2, sin² t = (1 − cos θ)/2. */
const meanOnCircle = (k: number, beta: Scalar, cosine: Scalar): Scalar => {
  const one = beta.in.of(1);
  const [along, across] = [plus(one, cosine), minus(one, cosine)].map(a => multiple(0.5, times(beta, a)));
  return times(exponential(along!), hypergeometric0F1((k - 1) / 2, multiple(0.25, square(across!))));
};
