import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { cosines } from '../arithmetic/cosines.js';
import { times, type Vector } from '../sphere/verbs.js';

/**
 * The points y ≥ 0 of S^{n−1}, n = 2, 3, at the angles 2πj/N, j = 0, …, N/4, N = 2^k:
 *   (cos φ, sin φ),   (sin θ cos φ, sin θ sin φ, cos θ), θ slowest.
 *
 * What a function that is even in every coordinate takes at all N, or N², points of the full grid, it takes here.
 * @param k  k ≥ 2
 * Error     running bounds of the square roots
 * See       supremum
 */
export const orthantGrid = (A: Arithmetic, n: number, k: number): readonly Vector[] => {
  if (n !== 2 && n !== 3)
    throw new Error(`orthantGrid: n must be 2 or 3; found ${n}. Larger spheres have no grid here.`);
  const quarter = cosines(A, k).slice(0, 2 ** (k - 2) + 1);
  const arc = quarter.map((c, j) => [c, quarter.at(-1 - j)!] as const);
  if (n === 2) return arc;
  return arc.flatMap(([height, radius]) => arc.map(([c, s]) => [times(radius, c), times(radius, s), height]));
};
