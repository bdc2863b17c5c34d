/**
 * Normal forms modulo the constraints  x² = q:  x_n² = 1 − Σ others on the sphere, r² = p for a root.
 *
 * Every monomial divisible by x² is rewritten, in the exponents of kernels too, until none is left. Each q holds only
 * earlier variables, so this ends and the normal form is unique: a polynomial vanishes modulo the constraints if and
 * only if its normal form is 0.
 * See       divided (the same with cofactors)
 */
import type { Integer } from './integer.js';
import { degree, shifted, withKernel } from './monomials.js';
import { addTerm, expanded, key, nought, scaled, sum, variable } from './polynomial.js';
import type { Constraint, Polynomial, Space } from './polynomial.js';

/** a b in normal form. */
export const product = (space: Space, a: Polynomial, b: Polynomial): Polynomial =>
  normalForm(space, rawProduct(space, a, b));

/** a b, not rewritten. */
export const rawProduct = (space: Space, a: Polynomial, b: Polynomial): Polynomial =>
  expanded(space, [a, b], (p, q) => exponentSum(space, p, q));

export const normalForm = (space: Space, a: Polynomial): Polynomial => {
  if (!space.constraints.some(({ variable: v }) => [...a.terms.keys()].some(m => degree(space.monomials, m, v) > 1)))
    return a;
  const parts: Polynomial[] = [];
  const kept = new Map<number, Integer>();
  for (const [m, c] of a.terms) {
    const form = monomialForm(space, m);
    if (form === undefined) addTerm(kept, m, c);
    else parts.push(scaled(form, c, a.den));
  }
  return accumulated([{ terms: kept, den: a.den }, ...parts]);
};

/** The normal form of a monomial, or undefined where it is its own. */
const monomialForm = (space: Space, m: number): Polynomial | undefined => {
  const known = space.normalForms.get(m);
  if (known !== undefined) return known;
  const constraint = space.constraints.findLast(({ variable: v }) => degree(space.monomials, m, v) > 1);
  if (constraint === undefined) return undefined;
  const rest = shifted(space.monomials, m, [constraint.variable, -2]);
  const form = product(space, { terms: new Map([[rest, 1]]), den: 1 }, constraint.square);
  space.normalForms.set(m, form);
  return form;
};

/** Σ of many polynomials in one table. */
const accumulated = (parts: readonly Polynomial[]): Polynomial => {
  const den = parts[0]!.den;
  const terms = new Map<number, Integer>();
  for (const part of parts.filter(other => other.den === den)) for (const [m, c] of part.terms) addTerm(terms, m, c);
  return parts.filter(other => other.den !== den).reduce(sum, { terms, den });
};

/** The number of the exponent p, given in normal form. */
export const exponentNumber = (space: Space, p: Polynomial): number => {
  const text = key(p);
  const known = space.exponentNumbers.get(text);
  if (known !== undefined) return known;
  space.exponentNumbers.set(text, space.exponents.length);
  return space.exponents.push(p) - 1;
};

export const exponentSum = (space: Space, p: number, q: number): number => {
  if (p === 0) return q;
  if (q === 0) return p;
  const pair = p < q ? p * 2 ** 26 + q : q * 2 ** 26 + p;
  const known = space.exponentSums.get(pair);
  if (known !== undefined) return known;
  const number = exponentNumber(space, sum(space.exponents[p]!, space.exponents[q]!));
  space.exponentSums.set(pair, number);
  return number;
};

/** e^p as a polynomial. */
export const kernel = (space: Space, p: Polynomial): Polynomial => ({
  terms: new Map([[withKernel(space.monomials, 1, exponentNumber(space, p)), 1]]),
  den: 1,
});

/** a = remainder + Σ_k cofactors_k (x_k² − q_k), a without kernels; the remainder is its normal form. */
export const divided = (
  space: Space,
  a: Polynomial,
): { readonly remainder: Polynomial; readonly cofactors: readonly Polynomial[] } => {
  const cofactors = space.constraints.map(() => nought);
  const remainder = space.constraints.reduceRight((rest, constraint, k) => {
    const [next, cofactor] = dividedBy(space, rest, constraint);
    cofactors[k] = cofactor;
    return next;
  }, a);
  return { remainder, cofactors };
};

const dividedBy = (
  space: Space,
  a: Polynomial,
  { variable: v, square }: Constraint,
): readonly [Polynomial, Polynomial] => {
  const split = new Map([...a.terms].filter(([m]) => degree(space.monomials, m, v) > 1));
  if (split.size === 0) return [a, nought];
  const high: Polynomial = { terms: split, den: a.den };
  const lowered = new Map([...split].map(([m, c]) => [shifted(space.monomials, m, [v, -2]), c]));
  const cofactor: Polynomial = { terms: lowered, den: a.den };
  const rest = sum(sum(a, scaled(high, -1)), rawProduct(space, cofactor, square));
  const [remainder, more] = dividedBy(space, rest, { variable: v, square });
  return [remainder, sum(cofactor, more)];
};

/** Adds x² = q for the variable of that name and answers x. */
export const constrained = (space: Space, name: string, square: Polynomial): Polynomial => {
  const x = variable(space, name);
  const index = space.names.indexOf(name);
  if (!space.constraints.some(constraint => constraint.variable === index))
    space.constraints.push({ variable: index, square });
  return x;
};
