/**
 * Sums that stay opaque: a sum that enters a product becomes a variable of its own, equal sums (up to a rational) the
 * same. What then vanishes does so for arbitrary values of those sums, which is a stronger statement about smaller
 * polynomials; where a statement needs what the sums are, it does not vanish, and fewer sums must be sealed.
 */
import { ratio } from './normalRing.js';
import { constant, factors, variable, type Polynomial, type Space } from './polynomial.js';
import { rawProduct } from './constraints.js';
import { leaf, type Step } from './step.js';

export interface Sealing {
  readonly space: Space;
  readonly seals: boolean;
  /** The variables that stand for kernels, and those that stand for sums. */
  readonly kernels: Set<number>;
  readonly symbols: Set<number>;
  readonly sealed: { readonly form: Polynomial; readonly symbol: Polynomial }[];
  /** Steps that the chain rests on beside the entries. */
  readonly facts: Step[];
}

/** c s for a sum that is c times the sealed sum s; anything else as it is. */
export const sealedSum = (sealing: Sealing, a: Step): Step => {
  const { sealed, space, facts } = sealing;
  if (!sealable(sealing, a.form)) return a;
  facts.push(a);
  for (const { form, symbol } of sealed) {
    const scale = ratio(a.form, form);
    if (scale === undefined) continue;
    facts.push(multipleFact(a.form, scale, form));
    return leaf(rawProduct(space, scale, symbol));
  }
  return leaf(newSymbol(sealing, a.form));
};

/** a = c b, to be confirmed. */
export const multipleFact = (a: Polynomial, c: Polynomial, b: Polynomial): Step => ({
  form: a,
  products: [{ scale: c, left: leaf(b), right: leaf(constant(1)) }],
});

/** Beside opaque sums, others become opaque too: the same sum must not be added in two forms. */
export const sealedBeside = (sealing: Sealing, a: Step, b: Step): readonly [Step, Step] =>
  holds(sealing, a.form, sealing.symbols) || holds(sealing, b.form, sealing.symbols)
    ? [sealedSum(sealing, a), sealedSum(sealing, b)]
    : [a, b];

const sealable = (sealing: Sealing, a: Polynomial): boolean =>
  sealing.seals && !holds(sealing, a, sealing.symbols) && kernelParts(sealing, a) > 1;

const newSymbol = ({ space, symbols, sealed }: Sealing, form: Polynomial): Polynomial => {
  const name = `sum ${sealed.length + 1}`;
  const symbol = variable(space, name);
  symbols.add(space.names.indexOf(name));
  sealed.push({ form, symbol });
  return symbol;
};

const holds = ({ space }: Sealing, a: Polynomial, variables: ReadonlySet<number>): boolean =>
  variables.size > 0 && [...a.terms.keys()].some(m => factors(space, m).some(([v]) => variables.has(v)));

/** How many different products of kernels the terms contain. */
const kernelParts = ({ space, kernels }: Sealing, a: Polynomial): number =>
  new Set([...a.terms.keys()].map(m => String(factors(space, m).filter(([v]) => kernels.has(v))))).size;
