/**
 * One step as texts that must expand to 0 and add up to  Σ scale · left · right − form − Σ_k cofactor_k (x_k² − q_k).
 *
 * Dividing the products by the constraints gives the cofactors. Every product is laid out term by term, because engines
 * spend nearly all their time on adding up partial sums, and what belongs to different monomials goes into different
 * texts. The engine multiplies monomials and collects; the distributive law is loops over what is printed here,
 * and a summand that is put into the wrong text makes two texts differ from 0.
 */
import { divided, rawProduct } from './constraints.js';
import { constant, key, nought, scaled, sum, variable, type Polynomial, type Space } from './polynomial.js';
import { integerProduct } from './integer.js';
import { monomialProduct } from './monomials.js';
import type { Product, Step } from './step.js';
import { termTexts, textOf } from './textOf.js';

export interface Cofactor {
  readonly constraint: string;
  readonly cofactor: string;
}

export interface StepText {
  readonly texts: readonly string[];
  readonly cofactors: readonly Cofactor[];
}

export const stepText = (space: Space, given: Step): StepText => {
  const step = { ...given, products: gathered(given.products) };
  const cofactors = cofactorsOf(space, step);
  return { texts: textsWith(space, step, cofactors), cofactors: listed(space, cofactors) };
};

/** Products of the same two forms are one, their scales added; those that cancel are none. */
const gathered = (products: readonly Product[]): readonly Product[] => {
  const found = new Map<string, Product>();
  for (const { scale, left, right } of products) {
    const name = [left, right]
      .map(({ form }) => key(form))
      .sort()
      .join(' times ');
    const known = found.get(name);
    found.set(name, { scale: known === undefined ? scale : sum(known.scale, scale), left, right });
  }
  return [...found.values()].filter(({ scale }) => scale.terms.size > 0);
};

/** The cofactors of the constraints, one for each. */
export const cofactorsOf = (space: Space, { products }: Step): readonly Polynomial[] => {
  const parts = products.map(({ scale, left, right }) =>
    rawProduct(space, scale, rawProduct(space, left.form, right.form)),
  );
  return divided(space, parts.reduce(sum, nought)).cofactors;
};

export const textsWith = (
  space: Space,
  { form, products }: Step,
  cofactors: readonly Polynomial[],
): readonly string[] => {
  const laid: Laid = new Map();
  for (const [a, b] of products.flatMap(product => factorsOf(space, product))) layOut(space, laid, [a, b]);
  layOut(space, laid, [scaled(form, -1), constant(1)]);
  for (const [k, cofactor] of cofactors.entries()) layOut(space, laid, [scaled(cofactor, -1), constraintOf(space, k)]);
  return packed([...laid.values()]);
};

/** The factors of a product; a square is Σ_i t_i (t_i + 2 Σ_{j>i} t_j), which is half as long. */
const factorsOf = (space: Space, { scale, left, right }: Product): readonly (readonly [Polynomial, Polynomial])[] => {
  const [a, b] = [rawProduct(space, scale, left.form), right.form];
  if (key(left.form) !== key(b)) return [[a, b]];
  const [terms, others] = [[...a.terms], [...b.terms]];
  return others.map(([m, c], i) => {
    const later = others.slice(i + 1).map(([n, d]) => [n, integerProduct(2, d)] as const);
    const single = { terms: new Map([terms.find(([n]) => n === m)!]), den: a.den };
    return [single, { terms: new Map([[m, c], ...later]), den: b.den }];
  });
};

/** Summands by the monomial that they are a multiple of. */
type Laid = Map<number, string[]>;

const layOut = (space: Space, laid: Laid, [a, b]: readonly [Polynomial, Polynomial]): void => {
  const right = termTexts(space, b);
  for (const [m, s] of termTexts(space, a))
    for (const [n, t] of right) {
      const monomial = monomialProduct(space.monomials, [m, n], 0);
      const summands = laid.get(monomial) ?? [];
      laid.set(monomial, summands);
      summands.push(t === '1' ? s : `${s}*${t}`);
    }
};

/** Summands that an engine adds at once, few enough for a small stack. */
const most = 64;

const packed = (groups: readonly (readonly string[])[]): readonly string[] => {
  const texts: string[] = [];
  let open: string[] = [];
  for (const group of groups) {
    if (open.length > 0 && open.length + group.length > most) texts.push(open.join('+'));
    if (open.length + group.length > most) open = [];
    open.push(...group);
  }
  return open.length > 0 ? [...texts, open.join('+')] : texts;
};

/** x_k² − q_k. */
const constraintOf = (space: Space, k: number): Polynomial => {
  const { variable: v, square } = space.constraints[k]!;
  const x = variable(space, space.names[v]!);
  return sum(rawProduct(space, x, x), scaled(square, -1));
};

const listed = (space: Space, cofactors: readonly Polynomial[]): readonly Cofactor[] =>
  cofactors.flatMap((cofactor, k) =>
    cofactor.terms.size === 0
      ? []
      : [{ constraint: textOf(space, constraintOf(space, k)), cofactor: textOf(space, cofactor) }],
  );
