import { exponential } from '../sphere/verbs.js';
import { retrieved, weighed } from './attend.js';
import type { Field } from './field.js';
import { products } from './logits.js';

/**
 * Unnormalised attention  ∫ e^{x·Dy} V y dμ(y) = Z_μ(x) A_μ(x).
 *
 * A vector of ℝⁿ, not tangent to the sphere; masses enter as they are, not only by their ratios.
 * @param weights  D, V, n × n, any
 * Error           running bound; infinite beyond the largest double. Cost O(N n²) once and O(N n) for each x.
 * Source          Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 * See             average
 */
export const unnormalisedAverage: Field = retrieved(weighed(products, exponential));
