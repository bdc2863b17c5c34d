/**
 * The ring of unrewritten polynomials that keep the text which made them, kernels as further variables.
 *
 * Wherever two polynomials are taken for equal up to a rational, a check text is left that must expand to 0. With
 * `seals`, a sum of kernels that enters a product becomes a variable of its own: averages and partition functions
 * stay opaque. What then vanishes does so for arbitrary values of those sums, which is a stronger statement.
 */
import { rawProduct } from './constraints.js';
import { ratio, reciprocal } from './normalRing.js';
import { constant, factors, nought, sum, variable, type Polynomial, type Space } from './polynomial.js';
import { textOf } from './textOf.js';
import type { Ring } from './quotient.js';

/** A polynomial and the text whose expansion it is. */
export interface Worded {
  readonly polynomial: Polynomial;
  readonly text: string;
}

export interface Sealing {
  readonly space: Space;
  readonly seals: boolean;
  /** The variables that stand for kernels, and those that stand for sums of them. */
  readonly kernels: Set<number>;
  readonly symbols: Set<number>;
  /** The sums that became opaque, and the symbols they became. */
  readonly sealed: { readonly sum: Worded; readonly symbol: Polynomial }[];
  /** Texts that must expand to 0: the identifications that were made. */
  readonly checks: string[];
}

export const wordedRing = (sealing: Sealing): Ring<Worded> => ({
  nought: { polynomial: nought, text: '0' },
  one: { polynomial: constant(1), text: '1' },
  plus: (a, b) => added(sealing, a, b),
  times: (a, b) => multiplied(sealing, a, b),
  vanishes: a => a.polynomial.terms.size === 0,
  ratio: (a, b) => identified(sealing, a, b),
  reciprocal: a => {
    const { unit, atoms } = reciprocal(sealing.space, a.polynomial);
    const inverse = worded(sealing.space, unit);
    const named = atoms.map(([atom, power]) => [worded(sealing.space, atom), power] as const);
    if (named.length === 1 && named[0]![1] === 1) sealing.checks.push(`${inverse.text}*${a.text}-${named[0]![0].text}`);
    return { unit: inverse, atoms: named };
  },
});

export const worded = (space: Space, polynomial: Polynomial): Worded => ({
  polynomial,
  text: textOf(space, polynomial),
});

const multiplied = (sealing: Sealing, a: Worded, b: Worded): Worded => {
  const [p, q] = isConstant(a) || isConstant(b) ? [a, b] : [sealedSum(sealing, a), sealedSum(sealing, b)];
  const text = p.text === '1' ? q.text : q.text === '1' ? p.text : `${p.text}*${q.text}`;
  return { polynomial: rawProduct(sealing.space, p.polynomial, q.polynomial), text };
};
/** Beside opaque sums, sums of kernels become opaque too: the same sum must not be added in two forms. */
const added = (sealing: Sealing, a: Worded, b: Worded): Worded => {
  const opaque = holds(sealing.space, a, sealing.symbols) || holds(sealing.space, b, sealing.symbols);
  const [p, q] = opaque ? [sealedSum(sealing, a), sealedSum(sealing, b)] : [a, b];
  return { polynomial: sum(p.polynomial, q.polynomial), text: `(${p.text}+${q.text})` };
};
const holds = (space: Space, { polynomial }: Worded, variables: ReadonlySet<number>): boolean =>
  [...polynomial.terms.keys()].some(m => factors(space, m).some(([v]) => variables.has(v)));
const isConstant = ({ polynomial }: Worded): boolean => polynomial.terms.size === 1 && polynomial.terms.has(1);

/** c s for a sum of kernels that is c times the sealed sum s; anything else as it is. */
const sealedSum = (sealing: Sealing, a: Worded): Worded => {
  const { space, seals, kernels, symbols, sealed } = sealing;
  if (!seals || holds(space, a, symbols) || kernelParts(space, a, kernels) < 2) return a;
  const scales = sealed.map(known => identified(sealing, a, known.sum));
  const k = scales.findIndex(scale => scale !== undefined);
  const { symbol } = sealed[k] ?? newSymbol(sealing, a);
  return worded(space, rawProduct(space, scales[k]?.polynomial ?? constant(1), symbol));
};

const newSymbol = ({ space, symbols, sealed }: Sealing, a: Worded): Sealing['sealed'][number] => {
  const name = `sum ${sealed.length + 1}`;
  const made = { sum: a, symbol: variable(space, name) };
  symbols.add(space.names.indexOf(name));
  sealed.push(made);
  return made;
};

/** How many different products of kernels the terms contain. */
const kernelParts = (space: Space, { polynomial }: Worded, kernels: ReadonlySet<number>): number =>
  new Set([...polynomial.terms.keys()].map(m => String(factors(space, m).filter(([v]) => kernels.has(v))))).size;

const identified = ({ space, checks }: Sealing, a: Worded, b: Worded): Worded | undefined => {
  const polynomial = ratio(a.polynomial, b.polynomial);
  if (polynomial === undefined) return undefined;
  const c = worded(space, polynomial);
  if (a.text !== b.text) checks.push(`${a.text}-${c.text}*${b.text}`);
  return c;
};
