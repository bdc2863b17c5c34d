/**
 * cos(2πj/N), N = 2^k, j = 0, …, N/2: half of the circle, both ends included.
 *
 * By halving angles  cos(θ/2) = √((1 + cos θ)/2)  in the first quadrant, where no term cancels, and by symmetry.
 * @param k  k ≥ 2
 * Error     running bound; relative for small angles, cos near 0 comes from angles near π/2 with absolute bound
 * See       pi (second route)
 */
import type { Arithmetic, Scalar } from './arithmetic.js';

export const cosines = (A: Arithmetic, k: number): readonly Scalar[] => {
  const quarter = firstQuadrant(A, k);
  const mirrored = quarter.slice(0, -1).reverse();
  return [...quarter, ...mirrored.map(c => A.sub(A.of(0), c))];
};

/** cos(2πj/N), j = 0, …, N/4: half the angles of the list for N/2; both ends are exact. */
const firstQuadrant = (A: Arithmetic, k: number): readonly Scalar[] => {
  const ends = [A.of(1), A.of(0)] as const;
  if (k === 2) return ends;
  const inner = cosines(A, k - 1).slice(1, 2 ** (k - 2));
  return [ends[0], ...inner.map(halfAngle), ends[1]];
};

/** cos(θ/2) for 0 ≤ θ ≤ π. */
const halfAngle = (c: Scalar): Scalar => {
  const A = c.in;
  return A.sqrt(A.mul(A.of(0.5), A.add(A.of(1), c)));
};
