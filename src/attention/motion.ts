import type { Measure } from '../measure/measure.js';
import type { Vector } from '../sphere/verbs.js';
import { softmax, type Attention } from './attention.js';
import type { MeanField } from './field.js';
import type { Weights } from './weights.js';

/** μ ↦ the velocity of each of its tokens, all at the same instant. */
export type Motion = (mu: Measure) => readonly Vector[];

/** Every token sees all tokens:  v_i = v[μ](x_i). */
export const unmasked =
  (field: MeanField): Motion =>
  mu => {
    const v = field(mu);
    return mu.tokens.map(x => v(x));
  };

/**
 * Causal mask:  v_i = v[μ_i](x_i),  μ_i = Σ_{j≤i} w_j δ_{x_j}.
 *
 * Token i sees tokens 1, …, i. Masses are not renormalised: softmax does that itself, unnormalised attention sums
 * w_j e^{…} over j ≤ i. Not permutation equivariant. Cost O(N² n²).
 */
export const causal =
  (field: MeanField): Motion =>
  mu =>
    mu.tokens.map((x, i) => field(prefix(mu, i + 1))(x));

/** A token that sees all others and not itself: its field is not that of μ. Two tokens at least. */
export const selfless =
  (field: MeanField): Motion =>
  mu =>
    mu.tokens.map((x, i) => field({ ...mu, tokens: without(mu.tokens, i), masses: without(mu.masses, i) })(x));

const without = <T>(all: readonly T[], i: number): readonly T[] => all.filter((_, j) => j !== i);

/** Self-attention of one head, the motion dx_i/dt = v[μ](x_i). */
export const selfAttention = (weights: Weights, attention: Attention = softmax): Motion =>
  unmasked(mu => attention.velocity(weights, mu));

/** Causal self-attention of one head. */
export const causalAttention = (weights: Weights, attention: Attention = softmax): Motion =>
  causal(mu => attention.velocity(weights, mu));

const prefix = (mu: Measure, i: number): Measure => ({
  in: mu.in,
  tokens: mu.tokens.slice(0, i),
  masses: mu.masses.slice(0, i),
});
