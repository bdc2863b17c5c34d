/**
 * What an outside engine is asked: for each step of the computation, texts that must expand to 0.
 *
 * The expression is read in normal forms, kernels as free variables (one for each exponent up to sign), and every
 * normal form remembers the products it came from. A step says that they agree modulo the constraints x_n² + Σ others
 * − 1 and r² − p, with cofactors as witness. The steps below the entries, the exponents, the roots, the opaque sums and
 * the facts used about denominators are a chain that ends in numerators which are 0.
 * Taken from our own code: that the chain is complete, the powers of denominators, and the laying out of products.
 * See       zeroTest (uses e^a e^b = e^{a+b}, which this does not), stepText
 */
import type { Variables } from '../arithmetic/variables.js';
import { entriesOf, type Expression } from './expression.js';
import { dyadic } from './integer.js';
import { constant, content, emptySpace, key, scaled, variable } from './polynomial.js';
import { overCommon, quotient, quotientInverse, type Field, type Quotient } from './quotient.js';
import { leaf, stepsBelow, type Step } from './step.js';
import { stepRing } from './stepRing.js';
import type { Sealing } from './sealing.js';
import { stepText, type Cofactor } from './stepText.js';
import { quotientArithmetic, symbolic, type Symbolic } from './symbols.js';
import { unsealed } from './unsealed.js';
import { rootOf, symbolicVariables } from './symbolicVariables.js';

export interface Certificate {
  /** Polynomials over v0, v1, …; each must expand to 0. */
  readonly texts: readonly string[];
  /** What v0, v1, … stand for. */
  readonly names: readonly string[];
  readonly cofactors: readonly Cofactor[];
  /** Whether the chain ends in 0. */
  readonly exact: boolean;
}

/** With sums of kernels opaque or not, whichever gives the engine less to read. */
export const certificate = (expression: Expression): Certificate => {
  const [opaque, plain] = [true, false].map(seals => certificateWith(expression, seals));
  return plain!.exact && (!opaque!.exact || length(plain!) < length(opaque!)) ? plain! : opaque!;
};
const length = ({ texts }: Certificate): number => texts.reduce((sum, text) => sum + text.length, 0);

const certificateWith = (expression: Expression, seals: boolean): Certificate => {
  const space = emptySpace();
  const sealing: Sealing = { space, seals, kernels: new Set(), symbols: new Set(), sealed: [], facts: [] };
  const field: Field<Step> = { ring: stepRing(sealing), atoms: [] };
  const tops = entriesOf(expression, stepVariables(sealing, field)).map(entry =>
    unsealed(sealing, overCommon(field, (entry as Symbolic<Step>).value).top),
  );
  const exact = tops.every(({ form }) => form.terms.size === 0);
  const found = exact ? stepsBelow([...tops, ...sealing.facts]).map(step => stepText(space, step)) : [];
  return {
    texts: [...new Set(found.flatMap(({ texts }) => texts))],
    names: space.names,
    cofactors: found.flatMap(({ cofactors }) => cofactors),
    exact,
  };
};

const stepVariables = (sealing: Sealing, field: Field<Step>): Variables => {
  const { space, facts } = sealing;
  const A = quotientArithmetic<Step>({
    field,
    of: x => leaf(constant(...dyadic(x))),
    exp: a => opaqueKernel(sealing, field, a),
    sqrt: a => {
      const p = unsealed(sealing, a, true);
      const r = leaf(rootOf(space, p.form));
      facts.push(p, { form: p.form, products: [{ scale: constant(1), left: r, right: r }] });
      return r;
    },
  });
  return symbolicVariables(space, A, a => symbolic(A, quotient(field, leaf(a))));
};

/** e^p as the variable of p's normal form, or as 1 over that of −p. */
const opaqueKernel = (sealing: Sealing, field: Field<Step>, a: Step): Quotient<Step> => {
  const { space, kernels, facts } = sealing;
  const p = unsealed(sealing, a, true);
  if (field.ring.vanishes(p)) return quotient(field, field.ring.one);
  facts.push(p);
  const mirrored = content(p.form).numerator < 0;
  const name = `exp(${key(mirrored ? scaled(p.form, -1) : p.form)})`;
  const symbol = variable(space, name);
  kernels.add(space.names.indexOf(name));
  const kernel = quotient(field, leaf(symbol));
  return mirrored ? quotientInverse(field, kernel) : kernel;
};
