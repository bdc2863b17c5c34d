import { average } from './average.js';
import { projected, type Field } from './field.js';
import { unnormalisedAverage } from './unnormalisedAverage.js';

/**
 * Velocity of softmax self-attention  v[μ](x) = P_x A_μ(x) = P_x ∫ e^{x·Dy} V y dμ(y) / Z_μ(x).
 *
 * The small-step limit of a layer with normalisation; tangent to the sphere at x.
 * @param weights  D, V, n × n, any; no symmetry and no relation between them is used
 * @param mu       N tokens with masses
 * @returns        x ↦ v, per unit time with V (the time of V = D, D = β Id is β times faster than of V = Id)
 * Error           running bound, right at any ‖D‖. Cost O(N n²) once and O(N n) for each x.
 * Source          Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 * See             wassersteinGradient (second route for V = ±D symmetric), uniformVelocity
 */
export const velocity: Field = projected(average);

/** Velocity of unnormalised self-attention  P_x ∫ e^{x·Dy} V y dμ(y) = Z_μ(x) v[μ](x). */
export const unnormalisedVelocity: Field = projected(unnormalisedAverage);
