import { logistic } from '../sphere/logistic.js';
import { weighed } from './attend.js';
import { products } from './logits.js';
import { variant, type Variant } from './variant.js';

/**
 * Sigmoid attention  Γ_μ(x) = ∫ s(x·Dy) V y dμ(y),  s(t) = 1/(1 + e^{−t}),  without bias.
 *
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses, which enter as they are
 * Error           running bound, right at any ‖D‖
 * Source          Castin, Ablin, Carrillo, Peyré (2025), velocity fields
 * See             V m̄/2 + ½ ∫ tanh(x·Dy/2) V y dμ(y) (second route)
 */
export const sigmoid: Variant = variant('sigmoid', weighed(products, logistic));
