import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, multiple, over, plus, square, times, type Vector } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/** tanh q = 1 − 2/(e^{2q} + 1). */
const hyperbolicTangent = (q: Scalar): Scalar => {
  const one = q.in.of(1);
  return minus(one, over(multiple(2, one), plus(exponential(multiple(2, q)), one)));
};

/**
 * The pulls of a rectangle  t_k = V_kk tanh(D_kk a_k²),  k = 1, …, n,  for D, V diagonal.
 *
 * The kernel of the uniform measure on (±a_1, …, ±a_n) is a product over the axes, so its average at a vertex x is
 * A(x)_k = t_k x_k. The rectangle is stationary iff all t_k with a_k ≠ 0 are equal.
 * @param weights  D, V, n × n; only the diagonals are read
 * @param sides    a, n numbers
 * Error           running bound; near q = 0 absolute, not relative. Infinite beyond |D_kk| a_k² = 170
 * Source          derived here
 * See             average (test/attention/rectanglePull.test.ts)
 */
export const rectanglePull = ({ D, V }: Weights, sides: Vector): Vector =>
  sides.map((a, k) => times(V[k]![k]!, hyperbolicTangent(times(D[k]![k]!, square(a)))));
