import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { minus, negative, type Vector } from '../sphere/verbs.js';

/**
 * A token measure  μ = Σ_j w_j δ_{x_j}.
 *
 * Tokens with masses, in one reading. Statements about S^{n−1} put the tokens there; nothing here does.
 */
export interface Measure {
  readonly in: Arithmetic;
  readonly tokens: readonly Vector[];
  readonly masses: Vector;
}

/** μ = Σ_j w_j δ_{x_j} of N ≥ 1 tokens of one dimension and as many masses (meant positive, with sum 1). */
export const measure = (tokens: readonly Vector[], masses: Vector): Measure => {
  const mass = masses[0];
  if (mass === undefined) throw rule('N must satisfy 1 ≤ N', '0 masses', 'A measure needs at least one token.');
  if (tokens.length !== masses.length)
    throw rule('there is one mass for each token', `${tokens.length} tokens, ${masses.length} masses`, 'Give both.');
  const n = tokens[0]!.length;
  const odd = tokens.findIndex(x => x.length !== n);
  if (odd > 0) throw rule('tokens have one dimension', `${n} and ${tokens[odd]!.length}`, `See token ${odd + 1}.`);
  return { in: mass.in, tokens, masses };
};

/** δ_x. */
export const dirac = (x: Vector): Measure => measure([x], [x[0]!.in.of(1)]);

/** The pair p δ_x + (1 − p) δ_{−x}. */
export const pair = (x: Vector, p: Scalar): Measure => measure([x, x.map(negative)], [p, minus(p.in.of(1), p)]);

const rule = (what: string, found: string, hint: string): Error =>
  new Error(`measure: ${what}; found ${found}. ${hint}`);
