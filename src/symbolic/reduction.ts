/**
 * A numerator as  Σ cofactor · constraint  with constraints x_n² − q, r² − p and, where opaque sums are spelled out,
 * sum − symbol. It vanishes on the sphere if this leaves no remainder.
 */
import { divided } from './constraints.js';
import { eliminated } from './elimination.js';
import { degree } from './monomials.js';
import { factors, scaled, sum, type Polynomial, type Space } from './polynomial.js';
import { textOf } from './textOf.js';
import type { Sealing, Worded } from './wordedRing.js';

export interface Cofactor {
  readonly constraint: string;
  readonly cofactor: string;
}

export interface Reduction {
  readonly top: Worded;
  readonly cofactors: readonly Cofactor[];
  readonly zero: boolean;
}

export const reduction = (sealing: Sealing, top: Worded): Reduction => {
  const { space } = sealing;
  const plain = divided(space, top.polynomial);
  const zero = plain.remainder.terms.size === 0;
  if (zero) return { top, zero, cofactors: constraintCofactors(space, plain.cofactors) };
  const present = sealing.sealed.filter(({ symbol }) => occurs(space, top.polynomial, symbol));
  return spelledOut(space, top, present);
};

const occurs = (space: Space, a: Polynomial, symbol: Polynomial): boolean => {
  const [v] = factors(space, [...symbol.terms.keys()][0]!)[0]!;
  return [...a.terms.keys()].some(m => degree(space.monomials, m, v) > 0);
};

const spelledOut = (space: Space, top: Worded, sealed: Sealing['sealed']): Reduction => {
  const definitions = sealed.map(({ sum: spelled, symbol }) => sum(spelled.polynomial, scaled(symbol, -1)));
  const { rest, cofactors } = eliminated(space, top.polynomial, definitions);
  const { remainder, cofactors: others } = divided(space, rest);
  const ofSums = cofactors.flatMap((cofactor, k) => {
    const constraint = `${sealed[k]!.sum.text}-${textOf(space, sealed[k]!.symbol)}`;
    return listed(space, constraint, cofactor);
  });
  return { top, zero: remainder.terms.size === 0, cofactors: [...ofSums, ...constraintCofactors(space, others)] };
};

/** The text that must expand to 0. */
export const identityText = ({ top, cofactors }: Reduction): string =>
  cofactors.reduce((rest, { cofactor, constraint }) => `${rest}-(${cofactor})*(${constraint})`, top.text);

const constraintCofactors = (space: Space, cofactors: readonly Polynomial[]): readonly Cofactor[] =>
  cofactors.flatMap((cofactor, k) => {
    const { variable: v, square } = space.constraints[k]!;
    return listed(space, `v${v}^2-${textOf(space, square)}`, cofactor);
  });

const listed = (space: Space, constraint: string, cofactor: Polynomial): readonly Cofactor[] =>
  cofactor.terms.size === 0 ? [] : [{ constraint, cofactor: textOf(space, cofactor) }];
