import type { Scalar } from '../arithmetic/arithmetic.js';
import { softmax, type Attention } from '../attention/attention.js';
import { selfAttention } from '../attention/motion.js';
import type { Weights } from '../attention/weights.js';
import type { Measure } from '../measure/measure.js';
import { dot, exponential } from '../sphere/verbs.js';
import { pairRate } from './pairRate.js';
import { wassersteinGradient } from './wassersteinGradient.js';

/**
 * Rate of the energy  dE/dt = Σ_i Σ_j w_i w_j e^{x_i·Dx_j} (v_i·Dx_j + x_i·Dv_j),  v_i = v[μ](x_i).
 *
 * The derivative of E_D along the velocities that the weights drive, by the product rule; no symmetry is used.
 * @param weights    D, V, n × n, any
 * @param mu         N tokens with masses
 * @param attention  softmax (default), unnormalised, …
 * @returns          one number, energy per unit time
 * Error             running bound, relative to the sum of the absolute terms. Cost O(N² n + N n²).
 * Source            Burger, Kabri, Korolev, Roith, Weigand (2025), energy dissipation
 * See               energyRateByGradient (second route, chain rule), dissipation (V = ±D symmetric)
 */
export const energyRate = (weights: Weights, mu: Measure, attention: Attention = softmax): Scalar =>
  energyRateAlong(weights.D, mu, selfAttention(weights, attention)(mu));

/** Derivative of E_D when token i moves with the velocity v_i, one for each token; not necessarily tangent. */
export const energyRateAlong = pairRate(exponential);

/** The same rate by the chain rule  dE/dt = Σ_i w_i ∇δE/δμ(x_i)·v_i, for tangent velocities. */
export const energyRateByGradient = (weights: Weights, mu: Measure, attention: Attention = softmax): Scalar => {
  const v = attention.velocity(weights, mu);
  const gradient = wassersteinGradient(weights.D, mu);
  return dot(
    mu.masses,
    mu.tokens.map(x => dot(gradient(x), v(x))),
  );
};
