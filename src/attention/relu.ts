import { positivePart } from '../sphere/positivePart.js';
import { weighed } from './attend.js';
import { products } from './logits.js';
import { variant, type Variant } from './variant.js';

/**
 * ReLU attention  Γ_μ(x) = ∫ max(x·Dy, 0) V y dμ(y).
 *
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses, which enter as they are
 * Error           running bound, also where a logit is nearly 0; numeric readings only
 * Source          derived here, for Castin, Ablin, Carrillo, Peyré (2025), velocity fields
 * See             ½ (linear attention + ∫ |x·Dy| V y dμ(y)) (second route)
 */
export const relu: Variant = variant('relu', weighed(products, positivePart));
