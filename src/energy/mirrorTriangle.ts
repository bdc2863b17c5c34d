import type { Scalar } from '../arithmetic/arithmetic.js';
import { measure, type Measure } from '../measure/measure.js';
import { dot, exponential, image, minus, multiple, negative, over, plus, times } from '../sphere/verbs.js';
import { type Matrix, type Vector } from '../sphere/verbs.js';

/**
 * The proportion p/q at which tokens e_1, y = (c, s), y* = (c, −s) with masses p, q, q rest under V = D = diag(a, b):
 *   p/q = −c e^{−ac} ((a − b) e^{y·Dy} + (a + b) e^{y·Dy*})/a.
 *
 * e_1 rests by symmetry; at y the tangential pulls p e^{ac} (−s a) and −s c q ((a − b) e^{y·Dy} + (a + b) e^{y·Dy*})
 * add up to 0. There is no such state where it is not positive.
 * Error   running bound
 * Source  derived here
 * See     velocity (zero at each token)
 */
export const mirrorProportion = (D: Matrix, corner: Vector): Scalar => {
  const [a, b, c] = [D[0]![0]!, D[1]![1]!, corner[0]!];
  const logit = (x: Vector): Scalar => dot(x, image(D, corner));
  const pulls = plus(
    times(minus(a, b), exponential(logit(corner))),
    times(plus(a, b), exponential(logit(mirrored(corner)))),
  );
  return negative(over(times(times(c, exponential(negative(times(a, c)))), pulls), a));
};

/** The triangle with the masses (p, q, q)/(p + 2q) for a proportion p/q > 0. */
export const mirrorTriangle = (D: Matrix, corner: Vector, proportion: Scalar): Measure => {
  const [one, zero] = [D[0]![0]!.in.of(1), D[0]![0]!.in.of(0)];
  const q = over(one, plus(proportion, multiple(2, one)));
  return measure([[one, zero], corner, mirrored(corner)], [times(proportion, q), q, q]);
};

const mirrored = ([c, s]: Vector): Vector => [c!, negative(s!)];
