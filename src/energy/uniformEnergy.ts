import type { Scalar } from '../arithmetic/arithmetic.js';
import { hypergeometric0F1 } from '../arithmetic/hypergeometric0F1.js';
import { multiple, square } from '../sphere/verbs.js';

/**
 * Energy of the uniform measure for D = β Id  E(σ) = ₀F₁(; n/2; β²/4) = Γ(n/2) (2/β)^{n/2−1} I_{n/2−1}(β).
 *
 * The least energy among probabilities on S^{n−1} when β > 0.
 * @param n     n ≥ 2
 * @param beta  any real number
 * Error        running bound with the tail of the series
 * Source       Burger, Kabri, Korolev, Roith, Weigand (2025), minimisers
 * See          spectrum (l = 0), energy of designs
 */
export const uniformEnergy = (n: number, beta: Scalar): Scalar =>
  hypergeometric0F1(n / 2, multiple(0.25, square(beta)));
