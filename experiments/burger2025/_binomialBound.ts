/**
 * How far the mean of a binomial count may lie from what was counted: the larger half of the exact (Clopper–Pearson)
 * interval of R p at level 1 − 2^−10, for k successes in R runs.
 *
 * Not proved for one count: wrong once in 1024 counts, at most.
 */
export const binomialBound = (k: number, R: number): number => {
  const low = k === 0 ? 0 : crossing(p => upperTail(k, R, p) < level);
  const high = k === R ? 1 : crossing(p => 1 - upperTail(k + 1, R, p) > level);
  return Math.max(k - R * low, R * high - k);
};

const level = 2 ** -11;

/** P(X ≥ k) for R runs with probability p of success, 0 < p < 1. */
const upperTail = (k: number, R: number, p: number): number => {
  let [term, sum] = [(1 - p) ** R, 0];
  for (let j = 0; j <= R; j++) {
    if (j >= k) sum += term;
    term *= ((R - j) / (j + 1)) * (p / (1 - p));
  }
  return sum;
};

/** Where a condition that holds near 0 ceases to hold, by bisection in (0, 1). */
const crossing = (holds: (p: number) => boolean): number => {
  let [low, high] = [0, 1];
  for (let p = 0.5; p > low && p < high; p = (low + high) / 2) [low, high] = holds(p) ? [p, high] : [low, p];
  return high;
};
