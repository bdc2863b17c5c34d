/**
 * What an outside engine is asked: texts  "numerator − Σ cofactor · constraint"  that must expand to 0.
 *
 * The expression is read without rewriting, kernels as variables (one for each exponent up to sign, in normal form) and
 * each numerator keeps the text that made it. Dividing its expansion by the constraints x_n² + Σ others − 1 and r² − p
 * gives the cofactors; they are the certificate, and the engine only has to multiply out.
 * That kernels with equal normal forms are equal is taken from our own rewriting.
 * See       zeroTest (rewrites instead)
 */
import type { Variables } from '../arithmetic/variables.js';
import { divided } from './constraints.js';
import { entriesOf, type Expression } from './expression.js';
import { dyadic } from './integer.js';
import { constant, content, emptySpace, key, scaled, variable, type Polynomial } from './polynomial.js';
import { overCommon, quotient, quotientInverse, type Field, type Quotient } from './quotient.js';
import { identityText, reduction, type Cofactor, type Reduction } from './reduction.js';
import { quotientArithmetic, symbolic, type Symbolic } from './symbols.js';
import { rootOf, symbolicVariables } from './symbolicVariables.js';
import { worded, wordedRing, type Sealing, type Worded } from './wordedRing.js';

export interface Certificate {
  /** Polynomials over v0, v1, …; each must expand to 0. */
  readonly texts: readonly string[];
  /** What v0, v1, … stand for. */
  readonly names: readonly string[];
  readonly cofactors: readonly Cofactor[];
  /** Whether division by the constraints left no remainder. */
  readonly exact: boolean;
}

/** With sums of kernels kept opaque where the statement holds for arbitrary values of them, and expanded where not. */
export const certificate = (expression: Expression): Certificate => {
  const opaque = certificateWith(expression, true);
  return opaque.exact ? opaque : certificateWith(expression, false);
};

const certificateWith = (expression: Expression, seals: boolean): Certificate => {
  const space = emptySpace();
  const sealing: Sealing = { space, seals, kernels: new Set(), symbols: new Set(), sealed: [], checks: [] };
  const field: Field<Worded> = { ring: wordedRing(sealing), atoms: [] };
  const entries = entriesOf(expression, wordedVariables(sealing, field)).map(
    entry => (entry as Symbolic<Worded>).value,
  );
  const reductions = entries.flatMap(entry => reducedEntry(sealing, field, entry));
  return {
    texts: [...new Set([...reductions.map(identityText), ...sealing.checks])],
    names: space.names,
    cofactors: reductions.flatMap(({ cofactors }) => cofactors),
    exact: reductions.every(({ zero }) => zero),
  };
};

const wordedVariables = (sealing: Sealing, field: Field<Worded>): Variables => {
  const { space } = sealing;
  const A = quotientArithmetic<Worded>({
    field,
    of: x => worded(space, constant(...dyadic(x))),
    exp: a => opaqueKernel(sealing, field, a.polynomial),
    sqrt: a => worded(space, rootOf(space, divided(space, a.polynomial).remainder)),
  });
  return symbolicVariables(space, A, a => symbolic(A, quotient(field, worded(space, a))));
};

/** e^p as the variable of p's normal form, or as 1 over that of −p. */
const opaqueKernel = ({ space, kernels }: Sealing, field: Field<Worded>, p: Polynomial): Quotient<Worded> => {
  const { remainder } = divided(space, p);
  if (remainder.terms.size === 0) return quotient(field, field.ring.one);
  const mirrored = content(remainder).numerator < 0;
  const name = `exp(${key(mirrored ? scaled(remainder, -1) : remainder)})`;
  const symbol = variable(space, name);
  kernels.add(space.names.indexOf(name));
  const kernel = quotient(field, worded(space, symbol));
  return mirrored ? quotientInverse(field, kernel) : kernel;
};

/** Numerator by numerator where each vanishes by itself, and over the common denominator where they do not. */
const reducedEntry = (sealing: Sealing, field: Field<Worded>, entry: Quotient<Worded>): readonly Reduction[] => {
  const apart = entry.map(({ top }) => reduction(sealing, top));
  return apart.every(({ zero }) => zero) ? apart : [reduction(sealing, overCommon(field, entry).top)];
};
