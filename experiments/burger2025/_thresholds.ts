import type { Approx, Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { widened } from '../../src/arithmetic/widened.js';
import { centre } from '../../src/sphere/centres.js';
import { hyperbolicCosine, hyperbolicSine } from '../../src/sphere/hyperbolic.js';
import { logarithm, minus, over, times } from '../../src/sphere/verbs.js';

/** The number that a scalar of a numeric reading encloses. */
export const approx = (a: Scalar): Approx => a.in.approximation(a);

export const tanh = (a: Scalar): Scalar => over(hyperbolicSine(a), hyperbolicCosine(a));

const one = running.of(1);

/** tanh 1: below it, diag(d_1, 1) has a strictly maximal pair on e_2, and diag(−1, d) one on e_1. */
export const pairLimit = (): Scalar => tanh(one);

/**
 * The root of d tanh d = 1: above it, diag(d_1, 1) has a strictly maximal pair on e_1.
 *
 * By bisection in plain numbers; the derivative of d tanh d is at least tanh 1 for d ≥ 1, so the residual over tanh 1
 * bounds the distance of the root.
 */
export const largerPairLimit = (): Scalar => {
  let [low, high] = [1, 2];
  for (let d = 1.5; d > low && d < high; d = (low + high) / 2)
    [low, high] = centre(times(running.of(d), tanh(running.of(d)))) < 1 ? [d, high] : [low, d];
  const d = running.of(high);
  return widened(d, over(minus(times(d, tanh(d)), one), tanh(one)));
};

/** log cosh 1, where a Dirac on e_2 overtakes the pair on e_1 for diag(−1, d). */
export const switchPoint = (): Scalar => logarithm(hyperbolicCosine(one));
