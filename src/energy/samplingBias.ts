import type { Scalar } from '../arithmetic/arithmetic.js';
import { kernel } from '../attention/kernel.js';
import type { Measure } from '../measure/measure.js';
import { dot, minus, over, plus, times, type Matrix } from '../sphere/verbs.js';
import { energy } from './energy.js';

/**
 * The mean energy of N independent tokens  (1 − 1/N) E + S/N,  S = ∫ e^{x·Dx} dμ(x).
 *
 * Of the N² pairs of tokens N(N − 1) are independent, and N are a token with itself.
 * @param E, S  of μ
 */
export const withBias = (E: Scalar, S: Scalar, N: number): Scalar => {
  const share = over(E.in.of(1), E.in.of(N));
  return plus(times(minus(E.in.of(1), share), E), times(share, S));
};

/** ∫ e^{x·Dx} dμ(x), the energy of all tokens apart. */
export const selfEnergy = (D: Matrix, mu: Measure): Scalar =>
  dot(
    mu.masses,
    mu.tokens.map(x => kernel(D, x, x)),
  );

/** E(μ) itself, as if the energy of a sample had no bias. */
export const unbiased = (D: Matrix, mu: Measure, _N: number): Scalar => energy(D, mu);

/** (1 − 1/N) E(μ) + (1/N) ∫ e^{x·Dx} dμ(x). */
export const biased: typeof unbiased = (D, mu, N) => withBias(energy(D, mu), selfEnergy(D, mu), N);
