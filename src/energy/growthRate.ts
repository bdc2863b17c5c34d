import type { Scalar } from '../arithmetic/arithmetic.js';
import { multiple, over, times } from '../sphere/verbs.js';
import { spectrum } from './spectrum.js';

/**
 * Growth rate of a perturbation of the uniform measure of degree l  l(l + n − 2) λ_l(β)/(β λ_0(β)).
 *
 * Softmax attention with D = β Id, V = Id, linearised at σ; β ≠ 0.
 * Error   running bound with the tails of the series
 * See     velocity near a polygon (test/energy/growthRate.test.ts), spectrum
 */
export const growthRate = (n: number, l: number, beta: Scalar): Scalar =>
  over(multiple(l * (l + n - 2), spectrum(n, l, beta)), times(beta, spectrum(n, 0, beta)));
