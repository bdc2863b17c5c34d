import { images } from '../sphere/matrices.js';
import { difference, image, negative, norm2 } from '../sphere/verbs.js';
import { normalised } from './attend.js';
import type { QueryKeyWeights } from './headWeights.js';
import type { Logits } from './logits.js';
import { variant, type Variant } from './variant.js';

/** Logits of L2 attention  ℓ_j(x) = −|Qx − Ky_j|². */
export const negativeSquares: Logits<QueryKeyWeights> = ({ Q, K }, mu) => {
  const keys = images(K, mu.tokens);
  return x => {
    const query = image(Q, x);
    return keys.map(key => negative(norm2(difference(query, key))));
  };
};

/**
 * L2 attention  Γ_μ(x) = ∫ e^{−|Qx − Ky|²} V y dμ(y) / ∫ e^{−|Qx − Ky|²} dμ(y).
 *
 * The query retrieves the values of the keys that are near to it, not those that are long.
 * @param weights  Q, K, k × n, and V, n × n, any; Q and K enter one by one, not only by D = QᵀK
 * @param mu       N tokens with masses; only ratios of masses matter
 * Error           running bound, right at any ‖Q‖, ‖K‖
 * Source          Castin, Ablin, Carrillo, Peyré (2025), velocity fields
 * See             softmax with the logits 2 Qx·Ky − |Ky|² (second route)
 */
export const l2: Variant<QueryKeyWeights> = variant('l2', normalised(negativeSquares));
