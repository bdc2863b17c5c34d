/**
 * The ring of normal forms: polynomials with kernels e^p modulo the constraints, as numerators of quotients.
 *
 * See       stepRing (the same, with the products that each normal form came from)
 */
import { kernel, product, rawProduct } from './constraints.js';
import { divisor, integerProduct, integerQuotient, type Integer } from './integer.js';
import { kernelOf } from './monomials.js';
import { constant, content, factors, nought, scaled, sum, variable } from './polynomial.js';
import type { Polynomial, Space } from './polynomial.js';
import type { Ring } from './quotient.js';

export const normalRing = (space: Space): Ring<Polynomial> => ({
  nought,
  one: constant(1),
  plus: sum,
  times: (a, b) => product(space, a, b),
  vanishes: a => a.terms.size === 0,
  ratio,
  reciprocal: a => reciprocal(space, a),
});

/** The rational c ≠ 0 with a = c b. */
export const ratio = (a: Polynomial, b: Polynomial): Polynomial | undefined => {
  const [term] = a.terms;
  if (a.terms.size !== b.terms.size || term === undefined) return undefined;
  const [m, c] = term;
  const d = b.terms.get(m);
  if (d === undefined) return undefined;
  for (const [n, e] of a.terms) {
    const f = b.terms.get(n);
    if (f === undefined || integerProduct(e, d) !== integerProduct(f, c)) return undefined;
  }
  return fraction([integerProduct(c, b.den), integerProduct(d, a.den)]);
};

const fraction = ([numerator, den]: readonly [Integer, Integer]): Polynomial => {
  const g = integerProduct(den < 0 ? -1 : 1, divisor(numerator, den));
  return constant(integerQuotient(numerator, g), integerQuotient(den, g));
};

/** A single term c x^α e^p is inverted factor by factor; anything else becomes an atom. */
export const reciprocal = (space: Space, a: Polynomial): ReturnType<Ring<Polynomial>['reciprocal']> => {
  const { numerator, primitive } = content(a);
  const scale = fraction([a.den, numerator]);
  if (primitive.terms.size !== 1) return { unit: scale, atoms: [[primitive, 1]] };
  const m = [...primitive.terms.keys()][0]!;
  const inverse = kernel(space, scaled(space.exponents[kernelOf(space.monomials, m)]!, -1));
  return {
    unit: rawProduct(space, scale, inverse),
    atoms: factors(space, m).map(([v, power]) => [variable(space, space.names[v]!), power]),
  };
};
