import type { Scalar } from '../arithmetic/arithmetic.js';
import { softmax, type Attention } from '../attention/attention.js';
import type { Weights } from '../attention/weights.js';
import type { Measure } from '../measure/measure.js';
import { dot, multiple, norm2, times } from '../sphere/verbs.js';

/**
 * Dissipation  𝒟(μ) = 2 ∫ Z_μ(x) |v[μ](x)|² dμ(x)  ≥ 0   (softmax; 2 ∫ |v|² dμ for unnormalised attention).
 *
 * The rate at which E changes along the gradient flow, up to the sign of V = ±D. For other weights it is this number
 * and no rate.
 * @param weights    D, V, n × n; the rate of E when D is symmetric and V = ±D
 * @param mu         N tokens in S^{n−1} with masses
 * @param attention  softmax (default), unnormalised; its inverse mobility is the weight
 * @returns          one number, energy per unit time
 * Error             running bound; every term is ≥ 0, so no cancellation between tokens. Cost O(N² n + N n²).
 * Source            Burger, Kabri, Korolev, Roith, Weigand (2025), energy dissipation
 * See               energyRate (second route)
 */
export const dissipation = (weights: Weights, mu: Measure, attention: Attention = softmax): Scalar => {
  const v = attention.velocity(weights, mu);
  const m = attention.inverseMobility(weights.D, mu);
  const half = dot(
    mu.masses,
    mu.tokens.map(x => times(m(x), norm2(v(x)))),
  );
  return multiple(2, half);
};
