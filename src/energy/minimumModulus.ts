import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, exponential, minus, multiple, negative, norm2, over, plus, square, sum, times } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';
import { shortfall } from './shortfall.js';

/** D, and the orthonormal eigenvectors v_k, the eigenvalues d_k and the least eigenvalue λ of its symmetric part. */
export interface Lowest {
  readonly D: Matrix;
  readonly eigenvectors: readonly Vector[];
  readonly eigenvalues: Vector;
  readonly lowest: Scalar;
}

/** m̄·Dm̄ − λ = −½ λ ∬ |x − y|² dμ dμ + Σ_k (d_k − λ)(v_k·m̄)²: the shortfall of −D. */
export const distanceFromLowest = ({ eigenvectors, eigenvalues, lowest }: Lowest, mu: Measure): Scalar =>
  shortfall({ eigenvectors, eigenvalues: eigenvalues.map(negative), top: negative(lowest) }, mu);

/**
 * A lower bound of E_D(μ) − e^λ for λ ≤ 0 the least eigenvalue of (D + Dᵀ)/2:
 *   e^λ (m̄·Dm̄ − λ + ∬ (x·Dy − λ)² dμ dμ/(2 + λ + (1 + |D|²)/2))  ≥ 0,   |D|² = Σ D_jk².
 *
 * Zero only at Diracs on eigenvectors of λ, and for λ = 0 also where x·Dy = 0 for all pairs of tokens.
 * Error   running bound; every term is ≥ 0
 * See     distanceFromLowest (the first term)
 */
export const minimumModulus = (spectrum: Lowest, mu: Measure): Scalar => {
  const { D, lowest } = spectrum;
  const keys = images(D, mu.tokens);
  const squares = mu.tokens.map(x =>
    dot(
      mu.masses,
      keys.map(key => square(minus(dot(x, key), lowest))),
    ),
  );
  const size = multiple(0.5, plus(mu.in.of(1), sum(D.map(norm2))));
  const spread = over(dot(mu.masses, squares), sum([mu.in.of(2), lowest, size]));
  return times(exponential(lowest), plus(distanceFromLowest(spectrum, mu), spread));
};
