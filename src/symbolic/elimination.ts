/**
 * Polynomial division by definitions  sum − symbol:  a = rest + Σ_k cofactor_k (sum_k − symbol_k).
 *
 * Where a statement spells out a sum of kernels that is opaque elsewhere, a monomial of highest degree of that sum is
 * replaced by the symbol: the one with the fewest multiples in a, which least belongs to other products. The rest is
 * not unique and need not vanish; the cofactors are exact either way.
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
  const lead = leading(space, state.rest, definition);
  return Array.from({ length: rounds }).reduce<Elimination>(({ rest, cofactors }) => {
    const quotient = quotientBy(space, rest, [definition, lead]);
    const next = sum(rest, scaled(rawProduct(space, quotient, definition), -1));
    return { rest: next, cofactors: cofactors.map((cofactor, j) => (j === k ? sum(cofactor, quotient) : cofactor)) };
  }, state);
};

const leading = (space: Space, rest: Polynomial, definition: Polynomial): number => {
  const total = (m: number): number => factors(space, m).reduce((d, [, power]) => d + power, 0);
  const monomials = [...definition.terms.keys()];
  const highest = Math.max(...monomials.map(total));
  const counted = monomials
    .filter(m => total(m) === highest)
    .map(m => ({ m, count: multiplesOf(space, rest, m).length }));
  return counted.reduce((best, next) => (best.count === 0 || (next.count > 0 && next.count < best.count) ? next : best))
    .m;
};

const multiplesOf = (space: Space, a: Polynomial, lead: number): readonly (readonly [number, Integer])[] => {
  const parts = factors(space, lead);
  return [...a.terms].filter(([m]) => parts.every(([v, power]) => degree(space.monomials, m, v) >= power));
};

/** Σ of the terms of a that the leading term divides, each divided by it. */
const quotientBy = (space: Space, a: Polynomial, [definition, lead]: readonly [Polynomial, number]): Polynomial => {
  const without = (m: number): number =>
    factors(space, lead).reduce((q, [v, power]) => shifted(space.monomials, q, [v, -power]), m);
  const terms = new Map(multiplesOf(space, a, lead).map(([m, c]) => [without(m), c]));
  const c = definition.terms.get(lead)!;
  const [sign, size] = c < 0 ? [-1, -c] : [1, c];
  return scaled(scaled({ terms, den: a.den }, sign, size), definition.den);
};
