import { hypergeometric0F1 } from '../arithmetic/hypergeometric0F1.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { mean } from '../measure/moments.js';
import { exceeds } from '../sphere/exceeds.js';
import { hyperbolicCosine } from '../sphere/hyperbolic.js';
import { absolute, larger } from '../sphere/larger.js';
import { images } from '../sphere/matrices.js';
import { dot, exponential, image, logarithm, minus, multiple, over, plus, square } from '../sphere/verbs.js';
import { times, type Matrix, type Vector } from '../sphere/verbs.js';

/** D = D₊ − D₋ with D₊, D₋ ⪰ 0, D₊D₋ = 0, and their largest eigenvalues L = max(λ_max, 0), l = max(−λ_min, 0). */
export interface SignedParts {
  readonly positive: Matrix;
  readonly negative: Matrix;
  readonly rise: Scalar;
  readonly fall: Scalar;
}

/**
 * Largest energy of a probability on the sphere  max E_D = max(e^L, cosh l)  for D = Dᵀ.
 *
 * A Dirac on an eigenvector of λ_max has e^{λ_max}, a balanced pair on one of λ_min has cosh λ_min.
 * Error   running bound. Numeric readings only.
 * Source  derived here, for Burger, Kabri, Korolev, Roith, Weigand (2025), maximisers
 */
export const maximalEnergy = ({ rise, fall }: Pick<SignedParts, 'rise' | 'fall'>): Scalar =>
  larger(exponential(rise), hyperbolicCosine(fall));

/**
 * A lower bound of max E_D − E_D(μ), with p = x·D₊y, r = |x·D₋y|/l, a = log cosh l, M = max(L, a),
 *   (sinh M/M) ∬ (M − p − a r + (l/cosh l)² r(1 − r)/2) dμ dμ + m̄·D₋m̄  ≥ 0.
 *
 * Zero at the maximisers and, unless D = 0, nowhere else. Cost O(N² n).
 * Error   running bound. Numeric readings only.
 */
export const maximumModulus = (parts: SignedParts, mu: Measure): Scalar => {
  const a = logarithm(hyperbolicCosine(parts.fall));
  const M = larger(parts.rise, a);
  const curvature = multiple(0.5, square(over(parts.fall, hyperbolicCosine(parts.fall))));
  const lack = ({ p, r }: Overlap): Scalar =>
    plus(minus(minus(M, p), times(a, r)), times(curvature, times(r, minus(r.in.of(1), r))));
  const missing = dot(
    mu.masses,
    overlaps(parts, mu).map(row => dot(mu.masses, row.map(lack))),
  );
  const m = mean(mu);
  return plus(times(hypergeometric0F1(1.5, multiple(0.25, square(M))), missing), dot(m, image(parts.negative, m)));
};

interface Overlap {
  readonly p: Scalar;
  readonly r: Scalar;
}

/** p = x·D₊y and r = |x·D₋y|/l, which is 0 for l = 0, of all pairs of tokens. */
const overlaps = ({ positive, negative, fall }: SignedParts, mu: Measure): readonly (readonly Overlap[])[] => {
  const [up, down] = [images(positive, mu.tokens), images(negative, mu.tokens)];
  const none = mu.in.of(0);
  const ratio = (x: Vector, y: Vector): Scalar => (exceeds(fall, none) ? over(absolute(dot(x, y)), fall) : none);
  return mu.tokens.map(x => up.map((y, j) => ({ p: dot(x, y), r: ratio(x, down[j]!) })));
};
