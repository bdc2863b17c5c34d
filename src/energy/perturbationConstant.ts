import type { Scalar } from '../arithmetic/arithmetic.js';
import { negative, over } from '../sphere/verbs.js';
import { spectrum } from './spectrum.js';

/**
 * First-order constant of the minimiser  α = −λ_1(b)/λ_2(b) = −I_{n/2}(b)/I_{n/2+1}(b),  b ≠ 0.
 *
 * For D = b Id + εM the measure of constant potential has the density 1 + εα(x·Mx − tr M/n) + O(ε²) against σ.
 * Error   running bound with the tails of the series
 * Source  Burger, Kabri, Korolev, Roith, Weigand (2025), minimisers, perturbation of the identity
 * See     besselRatio (λ_2/λ_1 = b h_{n+2} by continued fraction)
 */
export const perturbationConstant = (n: number, b: Scalar): Scalar =>
  negative(over(spectrum(n, 1, b), spectrum(n, 2, b)));
