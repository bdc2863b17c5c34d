import type { Scalar } from '../arithmetic/arithmetic.js';
import { sizeOf } from '../arithmetic/widened.js';
import { exponential, minus, multiple, over, plus, times, type Vector } from '../sphere/verbs.js';

/**
 * Bounds of a function g on S^{n−1} in complex angles: |g| ≤ bound(η) wherever one angle has |Im| ≤ η and the other, if
 * there is one, is real. `width` proposes an η for what is left beyond degree k.
 */
export interface Strip {
  readonly width: (k: number) => number;
  readonly bound: (eta: number) => Scalar;
}

/**
 * An upper bound of sup |g| over S^{n−1}, n = 2, 3, from values on `orthantGrid(A, n, k)`, g even in each coordinate:
 *   S_1 = 2 max_j |g_j| + 3τ,   S_2 = 2 S_1 + 3τ,   τ = 2 M e^{−ηk₀}/(1 − e^{−2η}),   M = bound(η).
 *
 * Proof. In each angle g has the period π, and coefficients of degree ≥ k₀ that sum to at most τ (they are at most
 * M e^{−η|degree|}), where k₀ is the first even number above N/3, N = 2^k. What is left is a trigonometric polynomial T
 * of degree ≤ N/3; near a point where |T| is largest, |T| ≥ ‖T‖ cos(degree · distance) (M. Riesz), and a grid point is
 * within π/N: ‖T‖ ≤ 2 max |T_j|, as cos π/3 = ½. Hence |g| ≤ τ + 2(max |g_j| + τ); for n = 3 once more.
 * @param values  g at the points of the grid, in any order
 * Error          rounded up
 * Source         Ehlich, Zeller, Schwankung von Polynomen zwischen Gitterpunkten (1964)
 */
export const supremum = (values: Vector, n: number, left: Scalar): Scalar => {
  const largest = left.in.of(values.reduce((m, g) => Math.max(m, sizeOf(g)), 0));
  const next = (s: Scalar): Scalar => plus(multiple(2, s), multiple(3, left));
  return n === 2 ? next(largest) : next(next(largest));
};

/** η is a multiple of 1/64, so that η k₀ is a double. */
const grain = 64;

/** τ: what the coefficients beyond the grid of N = 2^k angles sum to at most. */
export const beyondGrid = ({ width, bound }: Strip, k: number): Scalar => {
  const first = 2 * Math.floor(2 ** k / 6) + 2;
  const eta = Math.max(1, Math.round(grain * width(first))) / grain;
  const M = bound(eta);
  const fall = (degree: number): Scalar => exponential(M.in.of(-eta * degree));
  return over(multiple(2, times(M, fall(first))), minus(M.in.of(1), fall(2)));
};

/** The least k for which τ is at most `aim`; at most `most`, whatever τ is there. */
export const gridFor = (strip: Strip, aim: number, most: number): number => {
  const fine = (k: number): boolean => k >= most || sizeOf(beyondGrid(strip, k)) <= aim;
  return Array.from({ length: most - 3 }, (_, j) => 4 + j).find(fine)!;
};
