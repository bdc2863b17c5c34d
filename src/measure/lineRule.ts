import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, multiple, norm, plus, quotient, sum, times, type Matrix } from '../sphere/verbs.js';
import type { Gaussian } from './gaussian.js';
import { measure, type Measure } from './measure.js';

/**
 * The trapezoidal rule for N(α, rrᵀ) on a line: tokens α + z r at z = k/2, |k| ≤ 20, with masses proportional to
 * e^{−z²/2}.
 *
 * For f analytic and bounded in the strip |Im z| ≤ π, the rule of step h errs by at most 2 e^{π²/2} F/(e^{2π²/h} − 1)
 * against ∫ f dN, F = ∫ sup |f(x ± iπ)| dN(x): shift the line of integration in the sum of Poisson. With h = ½ the
 * factor is below 2^{−48.8}; what is cut beyond |z| = 10 is below 2^{−70}, and the masses add up to 1 up to 2^{−110}.
 * Source    Trefethen, Weideman, The Exponentially Convergent Trapezoidal Rule (2014), section 5
 * See       lineRemainder
 */
export const lineRule = ({ in: A, mean, factor }: Gaussian): Measure => {
  const places = Array.from({ length: 41 }, (_, k) => A.of((k - 20) / 2));
  const kernels = places.map(z => exponential(multiple(-0.5, times(z, z))));
  const tokens = places.map(z => mean.map((a, j) => plus(a, times(z, factor[j]![0]!))));
  return measure(tokens, quotient(kernels, sum(kernels)));
};

/** 2^{−48} |V| (|α| + 5|r|): the error for V y times a function that is at most 1 in the strip, as E|z ± iπ| < 5. */
export const lineRemainder = (V: Matrix, { mean, factor }: Gaussian): Scalar =>
  multiple(2 ** -48, times(norm(V.flat()), plus(norm(mean), multiple(5, norm(factor.flat())))));
