import type { Vector } from '../sphere/verbs.js';
import { seenFrom, type Positioned } from '../transport/conditional.js';
import type { MeanField } from './field.js';

/** μ̄ ↦ the velocities of its tokens, position by position. */
export type PositionedMotion = (mu: Positioned) => readonly (readonly Vector[])[];

/**
 * Masked attention of laws of positions and tokens:  v(s, x) = Γ[μ̄_{≤s}](x),  μ̄_{≤s} the tokens at positions up to s.
 *
 * Tokens at one position see each other; `causal` is the case of one token at each. Masses are not renormalised.
 */
export const positionedVelocities =
  (field: MeanField): PositionedMotion =>
  mu =>
    mu.laws.map((law, i) => law.tokens.map(field(seenFrom(mu, i))));
