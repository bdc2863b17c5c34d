/**
 * Mean of a function over the unit interval  ∫_0^1 g(t) dt  by Fejér's rule with a proved error.
 *
 * 32 points t = (1 + cos θ_j)/2, θ_j = (2j − 1)π/64, masses (1/32)(1 − 2 Σ_{l ≤ 16} cos(2lθ_j)/(4l² − 1)): positive, of
 * sum 1, and exact for polynomials of degree < 32. For g analytic and |g| ≤ M in the ellipse with foci 0 and 1 and half
 * axes 5/8 and 3/8 a polynomial of degree 31 comes as near as 2M 2^{−31} (Bernstein), so the rule misses by 2^{−29} M
 * at most.
 * @param g  a function of t; that it is analytic there is the caller's to prove
 * @param M  a bound of |g| in the ellipse
 * @returns  an enclosure of the mean. Numeric readings only. Cost 32 values of g
 * Source    Trefethen, Approximation Theory and Approximation Practice, theorems 8.2 and 19.3
 * See       test/arithmetic/unitMean.test.ts (exponentials and powers)
 */
import type { Arithmetic, Scalar } from './arithmetic.js';
import { cosines } from './cosines.js';
import { widened } from './widened.js';

const points = 32;

export const unitMean = (g: (t: Scalar) => Scalar, M: Scalar): Scalar => {
  const A = M.in;
  const cosine = turns(A);
  const odd = Array.from({ length: points }, (_, j) => 2 * j + 1);
  const terms = odd.map(j => {
    const t = A.mul(A.of(0.5), A.add(A.of(1), cosine(j)));
    return A.mul(mass(A, cosine, j), g(t));
  });
  const total = terms.reduce((s, term) => A.add(s, term));
  return widened(total, A.mul(A.of(2 ** -29), M));
};

/** j ↦ cos(πj/64) for any j ≥ 0. */
const turns = (A: Arithmetic): ((j: number) => Scalar) => {
  const half = cosines(A, Math.log2(4 * points));
  return j => {
    const k = j % (4 * points);
    return half[k <= 2 * points ? k : 4 * points - k]!;
  };
};

const mass = (A: Arithmetic, cosine: (j: number) => Scalar, j: number): Scalar => {
  let sum = A.of(0);
  for (let l = 1; l <= points / 2; l++) sum = A.add(sum, A.div(cosine(2 * l * j), A.of(4 * l * l - 1)));
  return A.div(A.sub(A.of(1), A.mul(A.of(2), sum)), A.of(points));
};
