import { weighed } from './attend.js';
import { products } from './logits.js';
import { variant, type Variant } from './variant.js';

/**
 * Linear attention  Γ_μ(x) = ∫ (x·Dy) V y dμ(y) = V S Dᵀx,  S = ∫ y yᵀ dμ(y).
 *
 * The only field here that sees no more of μ than its second moment.
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses, which enter as they are
 * Source          Castin, Ablin, Carrillo, Peyré (2025), velocity fields
 * See             secondMoment (second route)
 */
export const linear: Variant = variant(
  'linear',
  weighed(products, logit => logit),
);
