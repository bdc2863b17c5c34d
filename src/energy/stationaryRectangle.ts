import type { Scalar } from '../arithmetic/arithmetic.js';
import { float64 } from '../arithmetic/float64.js';
import { widened } from '../arithmetic/widened.js';
import { centre, centresIn } from '../sphere/centres.js';
import { exponential, logarithm, minus, multiple, negative, over, plus, sum, times } from '../sphere/verbs.js';
import type { Vector } from '../sphere/verbs.js';

/**
 * The stationary rectangle of D = diag(d_1, …, d_n), all d_k ≠ 0, V = ±D: the squares a_k² > 0 with Σ_k a_k² = 1 and
 *   d_k tanh(d_k a_k²) = c  for all k.
 *
 * With m = min |d_k|, ρ_k = m/|d_k| and c = m tanh y this is a_k² = g_k(y)/|d_k|, g_k(y) = artanh(ρ_k tanh y), and
 *   G(y) = Σ_k g_k(y)/|d_k| = 1.
 * Existence and uniqueness: G is continuous, G(0) = 0, G(m) ≥ 1, and G′ ≥ 1/m, as g_k = y where ρ_k = 1, and
 * 0 < g_k′ ≤ 1 elsewhere. So the root is within m |G(y) − 1| of any y: y is found by bisection in plain numbers,
 * and this distance, evaluated in the reading of d, widens the squares.
 * @param d  n numbers, none of them 0; signs do not matter
 * @returns  enclosures of a_1², …, a_n²
 * Error     running bound with the distance of the root. Numeric readings only.
 * Source    derived here; n = 2 in Burger, Kabri, Korolev, Roith, Weigand (2025), stationary points
 * See       rectanglePull (the equations), velocity (the field)
 */
export const stationaryRectangle = (d: Vector): Vector => {
  const sizes = d.map(a => (centre(a) < 0 ? negative(a) : a));
  const y = bisected(centresIn(float64, sizes));
  const squares = parts(sizes, y);
  const distance = times(leastOf(sizes), minus(sum(squares), d[0]!.in.of(1)));
  return squares.map((a, k) => widened(a, over(distance, sizes[k]!)));
};

const leastOf = (sizes: Vector): Scalar => sizes.reduce((a, b) => (centre(b) < centre(a) ? b : a));

/** g_k(y)/|d_k|, g_k = ½ log(((1 + ρ) + (1 − ρ) e^{−2y})/((1 − ρ) + (1 + ρ) e^{−2y})). No cancellation. */
const parts = (sizes: Vector, at: number): Vector => {
  const least = leastOf(sizes);
  const y = least.in.of(at);
  const fall = exponential(multiple(-2, y));
  return sizes.map(a => {
    if (a === least) return over(y, a);
    const [more, less] = [plus(a, least), minus(a, least)];
    const ratio = over(plus(more, times(less, fall)), plus(less, times(more, fall)));
    return over(logarithm(ratio), multiple(2, a));
  });
};

/** The root of G(y) = 1 in (0, m], halved until the midpoint is an end; in plain numbers. */
const bisected = (sizes: Vector): number => {
  let [low, high] = [0, centre(leastOf(sizes))];
  for (let y = high / 2; y > low && y < high; y = low + (high - low) / 2) {
    const short = centre(sum(parts(sizes, y))) < 1;
    [low, high] = short ? [y, high] : [low, y];
  }
  return high;
};
