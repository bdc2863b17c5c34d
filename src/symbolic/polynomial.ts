/**
 * Polynomials over ℚ in variables and kernels:  (1/den) Σ_m c_m m  with integers c_m ≠ 0 and monomials m = x^α e^p.
 *
 * A `Space` holds what all polynomials of one statement share: the interned monomials and exponents, the names of the
 * variables and the constraints x² = q. Functions here only expand; constraints.ts rewrites.
 */
import { divisor, integerProduct, integerQuotient, integerSum, type Integer } from './integer.js';
import { capacity, degree, emptyMonomials, monomialProduct, shifted, type Monomials } from './monomials.js';

export interface Polynomial {
  readonly terms: ReadonlyMap<number, Integer>;
  readonly den: Integer;
}

/** variable² = square, where square holds only variables that were named earlier. */
export interface Constraint {
  readonly variable: number;
  readonly square: Polynomial;
}

export interface Space {
  readonly monomials: Monomials;
  readonly names: string[];
  readonly constraints: Constraint[];
  /** Normal forms of monomials that a constraint rewrites. */
  readonly normalForms: Map<number, Polynomial>;
  /** Interned exponents, their numbers, and the sums that were asked for. */
  readonly exponents: Polynomial[];
  readonly exponentNumbers: Map<string, number>;
  readonly exponentSums: Map<number, number>;
}

export const emptySpace = (): Space => ({
  monomials: emptyMonomials(),
  names: [],
  constraints: [],
  normalForms: new Map(),
  exponents: [nought],
  exponentNumbers: new Map([[key(nought), 0]]),
  exponentSums: new Map(),
});

const one = 1;

export const constant = (numerator: Integer, den: Integer = 1): Polynomial => ({
  terms: new Map(numerator === 0 ? [] : [[one, numerator]]),
  den,
});

/** The polynomial x for a name, the same each time. */
export const variable = (space: Space, name: string): Polynomial => {
  const known = space.names.indexOf(name);
  if (known < 0 && space.names.length === capacity)
    throw new Error(`symbols: a statement holds at most ${capacity} variables; found more. Take a smaller n or N.`);
  const index = known < 0 ? space.names.push(name) - 1 : known;
  return { terms: new Map([[shifted(space.monomials, one, [index, 1]), 1]]), den: 1 };
};

export const sum = (a: Polynomial, b: Polynomial): Polynomial => {
  if (a.den !== b.den) {
    const g = divisor(a.den, b.den);
    const [left, right] = [integerQuotient(b.den, g), integerQuotient(a.den, g)];
    const den = integerProduct(a.den, left);
    return sum({ terms: multiplied(a, left), den }, { terms: multiplied(b, right), den });
  }
  const [large, small] = a.terms.size < b.terms.size ? [b, a] : [a, b];
  const terms = new Map(large.terms);
  for (const [m, c] of small.terms) addTerm(terms, m, c);
  return { terms, den: a.den };
};

/** a · numerator / den. */
export const scaled = (a: Polynomial, numerator: Integer, den: Integer = 1): Polynomial =>
  numerator === 0
    ? nought
    : {
        terms: numerator === 1 ? a.terms : multiplied(a, numerator),
        den: integerProduct(a.den, den),
      };

/** a b, expanded and not rewritten; `kernels` adds two interned exponents. */
export const expanded = (space: Space, [a, b]: readonly [Polynomial, Polynomial], kernels: Addition): Polynomial => {
  const terms = new Map<number, Integer>();
  const M = space.monomials;
  for (const [m, c] of a.terms)
    for (const [n, d] of b.terms) {
      const kernel = kernels(M.kernels[m]!, M.kernels[n]!);
      addTerm(terms, monomialProduct(M, [m, n], kernel), integerProduct(c, d));
    }
  return { terms, den: integerProduct(a.den, b.den) };
};
export type Addition = (p: number, q: number) => number;

/** terms[m] += c, in place; terms that cancel disappear. */
export const addTerm = (terms: Map<number, Integer>, m: number, c: Integer): void => {
  const s = integerSum(terms.get(m) ?? 0, c);
  if (s === 0) terms.delete(m);
  else terms.set(m, s);
};

const multiplied = (a: Polynomial, c: Integer): Map<number, Integer> =>
  new Map([...a.terms].map(([m, d]) => [m, integerProduct(c, d)]));

/** a = (numerator/den) · primitive, where the primitive part has coprime integers and a positive first one. */
export const content = (a: Polynomial): { readonly numerator: Integer; readonly primitive: Polynomial } => {
  const terms = [...a.terms].sort(([m], [n]) => m - n);
  const g = terms.reduce<Integer>((d, [, c]) => (d === 1 ? d : divisor(d, c)), 0);
  const numerator = terms.length > 0 && terms[0]![1] < 0 ? integerProduct(-1, g) : g;
  return {
    numerator,
    primitive: { terms: new Map(terms.map(([m, c]) => [m, integerQuotient(c, numerator)])), den: 1 },
  };
};

/** a in lowest terms, as a text that equal polynomials share. */
export const key = (a: Polynomial): string => {
  if (a.terms.size === 0) return '0';
  const { numerator, primitive } = content(a);
  const g = divisor(numerator, a.den);
  return `${integerQuotient(numerator, g)}/${integerQuotient(a.den, g)}: ${[...primitive.terms].join(' ')}`;
};

/** The factors variable^power of a monomial. */
export const factors = (space: Space, m: number): readonly (readonly [number, number])[] =>
  space.names.map((_, v) => [v, degree(space.monomials, m, v)] as const).filter(([, power]) => power > 0);

const nought: Polynomial = constant(0);
export { nought };
