/**
 * The reading 'symbol': exponential polynomials over ℚ, quotients with factored denominators, in normal form modulo the
 * constraints of their variables. A scalar is 0 in this reading if and only if the zero test says so.
 *
 * Soundness  a vanishing numerator vanishes at every point that satisfies the constraints and keeps the divisors ≠ 0.
 *            Completeness rests on the independence of e^p for distinct p: Lindemann and Weierstrass where exponents
 *            differ by a constant, Ax where they do not; still "not zero" is believed only with a witness.
 * See        residues (second route), witness
 */
import { unreadable, type Arithmetic, type Scalar } from '../arithmetic/arithmetic.js';
import type { Variables } from '../arithmetic/variables.js';
import { kernel } from './constraints.js';
import { dyadic } from './integer.js';
import { constant, emptySpace, type Polynomial } from './polynomial.js';
import { overCommon, polynomialOf, quotient, quotientInverse, quotientProduct, quotientSum } from './quotient.js';
import type { Field, Quotient } from './quotient.js';
import { normalRing } from './normalRing.js';
import { rootOf, symbolicVariables } from './symbolicVariables.js';

/** A scalar over a field of quotients; `P` is what numerators are. */
export interface Symbolic<P> extends Scalar {
  readonly value: Quotient<P>;
}

/** How a kind of numerator reads numbers, exponentials and roots. */
export interface Meaning<P> {
  readonly field: Field<P>;
  readonly of: (x: number) => P;
  readonly exp: (a: P) => Quotient<P>;
  readonly sqrt: (a: P) => P;
}

export interface Symbols extends Variables {
  /** Terms of the numerator over the common denominator; 0 if and only if the scalar vanishes. */
  readonly terms: (a: Scalar) => number;
  /** Denominators registered so far. */
  readonly atoms: () => number;
}

export const symbols = (): Symbols => {
  const space = emptySpace();
  const field: Field<Polynomial> = { ring: normalRing(space), atoms: [] };
  const A = quotientArithmetic({
    field,
    of: x => constant(...dyadic(x)),
    exp: a => quotient(field, kernel(space, a)),
    sqrt: a => rootOf(space, a),
  });
  return {
    ...symbolicVariables(space, A, polynomial => symbolic(A, quotient(field, polynomial))),
    terms: a => overCommon(field, (a as Symbolic<Polynomial>).value).top.terms.size,
    atoms: () => field.atoms.length,
  };
};

export const symbolic = <P>(A: Arithmetic, value: Quotient<P>): Symbolic<P> => ({ in: A, value }) as Symbolic<P>;

export const quotientArithmetic = <P>(meaning: Meaning<P>): Arithmetic => {
  const F = meaning.field;
  const value = (a: Scalar): Quotient<P> => (a as Symbolic<P>).value;
  const scalar = (a: Quotient<P>): Scalar => symbolic(A, a);
  const minusOne = quotient(F, meaning.of(-1));
  const A: Arithmetic = {
    name: 'symbol',
    exact: true,
    of: x => scalar(quotient(F, meaning.of(x))),
    add: (a, b) => scalar(quotientSum(F, value(a), value(b))),
    sub: (a, b) => scalar(quotientSum(F, value(a), quotientProduct(F, minusOne, value(b)))),
    mul: (a, b) => scalar(quotientProduct(F, value(a), value(b))),
    div: (a, b) => scalar(quotientProduct(F, value(a), quotientInverse(F, value(b)))),
    exp: a => scalar(meaning.exp(polynomialOf(F, value(a)) ?? unreadable('symbol', 'exp of a fraction'))),
    log: () => unreadable('symbol', 'log'),
    sqrt: a =>
      scalar(quotient(F, meaning.sqrt(polynomialOf(F, value(a)) ?? unreadable('symbol', 'sqrt of a fraction')))),
    pivot: () => scalar([]),
    approximation: a => ({ value: F.ring.vanishes(overCommon(F, value(a)).top) ? 0 : 1, error: 0 }),
  };
  return A;
};
