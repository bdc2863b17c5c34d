import { quotient, times, translate } from '../sphere/verbs.js';
import { normalised, type Attend } from './attend.js';
import { balancedPotentials } from './balancedPotentials.js';
import type { SinkhornWeights } from './headWeights.js';
import { products, type Logits } from './logits.js';
import { variant, type Variant } from './variant.js';

/** Balanced logits  x·Dy_j/ε + g_j,  with the column potentials g of Sinkhorn's kernel on the tokens. */
const balanced: Logits<SinkhornWeights> = (weights, mu) => {
  const row = products(weights, mu);
  const potentials = balancedPotentials({
    logits: mu.tokens.map(x => quotient(row(x), weights.epsilon)),
    masses: mu.masses,
  });
  return x => translate(quotient(row(x), weights.epsilon), potentials);
};

/** Shares w_j K^∞(x, y_j), over ε. */
export const sinkhornShares: Attend<SinkhornWeights> = (weights, mu) => {
  const attended = normalised(balanced)(weights, mu);
  return x => {
    const { shares, total } = attended(x);
    return { shares, total: times(weights.epsilon, total!) };
  };
};

/**
 * Sinkhorn attention  Γ_μ(x) = (1/ε) ∫ K^∞(x, y) V y dμ(y),  K^∞ = e^{f(x) + x·Dy/ε + g(y)} with
 *   ∫ K^∞(x, y) dμ(y) = 1 = ∫ K^∞(x, y) dμ(x)   on the support of μ.
 *
 * The limit of Sinkhorn–Knopp scaling: every token is attended to as much as it attends. At a query x outside the
 * support, f(x) is what makes the shares of x sum to 1.
 * Masked, token i sees the balanced kernel of the tokens 1, …, i: a lower triangular bistochastic kernel is diagonal.
 * @param weights  D, V, n × n, any; ε > 0
 * @param mu       N tokens with masses; only ratios of masses matter
 * Error           running bound with the proved distance to the fixed point; numeric readings only. Cost O(N³).
 * Source          Castin, Ablin, Carrillo, Peyré (2025), velocity fields
 * See             balancedPotentials, test/attention/sinkhorn.test.ts
 */
export const sinkhorn: Variant<SinkhornWeights> = variant('sinkhorn', sinkhornShares);
