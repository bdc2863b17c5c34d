import { normalised, retrieved } from './attend.js';
import type { Field } from './field.js';
import { products } from './logits.js';

/**
 * Attention average  A_μ(x) = ∫ e^{x·Dy} V y dμ(y) / ∫ e^{x·Dy} dμ(y)   (softmax).
 *
 * The mean value that the query x retrieves; a vector of ℝⁿ, not tangent to the sphere.
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses; only ratios of masses matter
 * Error           running bound, by log-sum-exp right at any ‖D‖. Cost O(N n²) once and O(N n) for each x.
 * Source          Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 * See             velocity (projected), unnormalisedAverage
 */
export const average: Field = retrieved(normalised(products));
