import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, norm2, over, square, type Vector } from '../sphere/verbs.js';
import type { Measure } from './measure.js';

/** A function on the sphere with its gradient there, a tangent vector at y. */
export interface Differentiable {
  readonly value: (y: Vector) => Scalar;
  readonly gradient: (y: Vector) => Vector;
}

/**
 * Rayleigh quotient  ∫ |∇Y(y)|² dμ(y) / ∫ Y(y)² dμ(y).
 *
 * For μ = σ and −ΔY = ΛY on the sphere it is Λ = k(k + n − 2), k the degree of Y.
 * @param mu  N tokens of S^{n−1} with masses; Y is not 0 on all of them
 * Error      running bound. Cost O(N n).
 * See        uniformRule
 */
export const rayleighQuotient = (mu: Measure, { value, gradient }: Differentiable): Scalar => {
  const squares = mu.tokens.map(y => square(value(y)));
  const slopes = mu.tokens.map(y => norm2(gradient(y)));
  return over(dot(mu.masses, slopes), dot(mu.masses, squares));
};
