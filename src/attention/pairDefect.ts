import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, exponential, image, minus, negative, norm2, plus, square, times, wedge } from '../sphere/verbs.js';
import type { Vector } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/**
 * What keeps the pair p δ_x + (1 − p) δ_{−x} from being stationary
 *   2 ((2p − 1)² cosh² q + sinh² q) |x ∧ Vx|²,  q = x·Dx.
 *
 * A product of two numbers ≥ 0: the first vanishes iff p = ½ and q = 0, the second iff x is an eigenvector of V.
 * @param weights  D, V, n × n, any
 * @param x        a point of S^{n−1}
 * @param p        the mass at x
 * @returns        |Zv(x)|² + |Zv(−x)|² for the velocity v of the pair
 * Error           running bound; sinh and cosh from e^{±q}
 * Source          Burger, Kabri, Korolev, Roith, Weigand (2025), stationary points
 * See             unnormalisedVelocity (second route)
 */
export const pairDefect = ({ D, V }: Weights, x: Vector, p: Scalar): Scalar => {
  const q = dot(x, image(D, x));
  const [up, down] = [exponential(q), exponential(negative(q))];
  const imbalance = times(minus(p, minus(p.in.of(1), p)), plus(up, down));
  const half = plus(square(imbalance), square(minus(up, down)));
  return times(times(p.in.of(0.5), half), norm2(wedge(x, image(V, x))));
};
