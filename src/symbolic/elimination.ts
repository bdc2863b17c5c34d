/**
 * Polynomial division by definitions  sum − symbol:  a = rest + Σ_k cofactor_k (sum_k − symbol_k).
 *
 * Where a statement spells out a sum of kernels that is opaque elsewhere, its leading monomial (highest degree, then
 * latest) is replaced by the symbol. The rest is not unique and need not vanish; the cofactors are exact either way.
 */
import type { Integer } from './integer.js';
import { degree, shifted } from './monomials.js';
import { factors, nought, scaled, sum, type Polynomial, type Space } from './polynomial.js';
import { rawProduct } from './constraints.js';

export interface Elimination {
  readonly rest: Polynomial;
  readonly cofactors: readonly Polynomial[];
}

export const eliminated = (space: Space, a: Polynomial, definitions: readonly Polynomial[]): Elimination => {
  const start: Elimination = { rest: a, cofactors: definitions.map(() => nought) };
  return definitions.reduce((state, definition, k) => replaced(space, state, [definition, k]), start);
};

/** Rounds of replacement by one definition; each is a step of division, so fewer only mean a larger rest. */
const rounds = 4;

const replaced = (space: Space, state: Elimination, [definition, k]: readonly [Polynomial, number]): Elimination => {
  const lead = leading(space, definition);
  return Array.from({ length: rounds }).reduce<Elimination>(({ rest, cofactors }) => {
    const quotient = quotientBy(space, rest, [definition, lead]);
    const next = sum(rest, scaled(rawProduct(space, quotient, definition), -1));
    return { rest: next, cofactors: cofactors.map((cofactor, j) => (j === k ? sum(cofactor, quotient) : cofactor)) };
  }, state);
};

const leading = (space: Space, a: Polynomial): number => {
  const total = (m: number): number => factors(space, m).reduce((d, [, power]) => d + power, 0);
  return [...a.terms.keys()].reduce((best, m) => (total(m) > total(best) || (total(m) === total(best) && m > best) ? m : best));
};

/** Σ of the terms of a that the leading term divides, each divided by it. */
const quotientBy = (space: Space, a: Polynomial, [definition, lead]: readonly [Polynomial, number]): Polynomial => {
  const parts = factors(space, lead);
  const M = space.monomials;
  const divisible = [...a.terms].filter(([m]) => parts.every(([v, power]) => degree(M, m, v) >= power));
  const terms = new Map<number, Integer>(
    divisible.map(([m, c]) => [parts.reduce((q, [v, power]) => shifted(M, q, [v, -power]), m), c]),
  );
  const c = definition.terms.get(lead)!;
  const [sign, size] = c < 0 ? [-1, -c] : [1, c];
  return scaled(scaled({ terms, den: a.den }, sign, size), definition.den);
};
