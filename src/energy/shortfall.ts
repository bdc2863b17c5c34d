import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { mean } from '../measure/moments.js';
import { variance } from '../measure/variance.js';
import { dot, minus, plus, square, sum, times, type Vector } from '../sphere/verbs.js';

/** Eigenvectors (orthonormal) and eigenvalues of D, and λ. */
export interface Spectrum {
  readonly eigenvectors: readonly Vector[];
  readonly eigenvalues: Vector;
  readonly top: Scalar;
}

/**
 * How far a measure on the sphere is from a Dirac on an eigenvector of λ
 *   λ − m̄·Dm̄ = ½ λ ∬ |x − y|² dμ dμ + Σ_k (λ − d_k)(v_k·m̄)².
 *
 * For λ > 0 the largest eigenvalue it vanishes only there: the first term says that μ is a Dirac, the second where.
 * @param mu  N tokens of S^{n−1} with masses
 * Error      running bound; every term is ≥ 0 when λ is the largest eigenvalue and ≥ 0
 * See        mean (λ − m̄·Dm̄, second route)
 */
export const shortfall = ({ eigenvectors, eigenvalues, top }: Spectrum, mu: Measure): Scalar => {
  const m = mean(mu);
  const missed = sum(eigenvectors.map((v, k) => times(minus(top, eigenvalues[k]!), square(dot(v, m)))));
  return plus(times(top, variance(mu)), missed);
};
