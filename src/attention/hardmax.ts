import { widened } from '../arithmetic/widened.js';
import { sum } from '../sphere/verbs.js';
import type { Attend } from './attend.js';
import { leaders } from './leaders.js';
import { variant, type Variant } from './variant.js';

/** Shares  c_j = w_j 1(j ∈ C(x)),  m = Σ_{C(x)} w_j. Where C is not known, every open share lies in [0, m]. */
const leadersShare: Attend = (weights, mu) => {
  const leadersOf = leaders(weights, mu);
  return x => {
    const { open, leading, certain } = leadersOf(x);
    const total = sum(leading.map(j => mu.masses[j]!));
    const nothing = total.in.of(0);
    const shares = mu.masses.map((w, j) => (leading.includes(j) ? w : nothing));
    return { shares: certain ? shares : shares.map((c, j) => (open.includes(j) ? widened(c, total) : c)), total };
  };
};

/**
 * Hardmax attention  Γ_μ(x) = Σ_{j ∈ C(x)} w_j V y_j / Σ_{j ∈ C(x)} w_j,  C(x) = argmax_j x·Dy_j.
 *
 * The limit of softmax with the logits β x·Dy as β → ∞; tied leaders share by their masses. Discontinuous in x.
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses; only ratios of masses matter
 * Error           running bound; ties are decided exactly where the data are exact, and leave the hull of the values
 *                 open where they are not. Rational and numeric readings.
 * Source          Castin, Ablin, Carrillo, Peyré (2025), velocity fields; hardmax as in the literature on leaders
 * See             softmax at β → ∞ (hardmax-limit)
 */
export const hardmax: Variant = variant('hardmax', leadersShare);
