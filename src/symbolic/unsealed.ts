/**
 * A step with its opaque sums spelled out again, the latest first, until it vanishes or none is left.
 *
 * Σ_d c_d s^d becomes Σ_d c_d (sum)^d; that the first is what stands there, and that the second has the next normal
 * form, are steps of their own.
 */
import { product } from './constraints.js';
import { degree, shifted } from './monomials.js';
import { constant, factors, sum, type Polynomial } from './polynomial.js';
import type { Sealing } from './sealing.js';
import { leaf, type Product, type Step } from './step.js';

export const unsealed = (sealing: Sealing, a: Step, wholly = false): Step =>
  sealing.sealed.reduceRight<Step>(
    (rest, sum) => (!wholly && rest.form.terms.size === 0 ? rest : spelledOut(sealing, rest, sum)),
    a,
  );

const spelledOut = (sealing: Sealing, a: Step, { form, symbol }: Sealing['sealed'][number]): Step => {
  const { space, facts } = sealing;
  const [v] = factors(space, [...symbol.terms.keys()][0]!)[0]!;
  const coefficients = byPower(sealing, a.form, v);
  if (coefficients.length < 2) return a;
  const [opaque, spelled] = [symbol, form].map(s => powersOf(sealing, s, coefficients.length - 1));
  facts.push(a, combined(a.form, coefficients, opaque!));
  const value = coefficients.map((c, d) => product(space, c, spelled![d]!.form));
  return combined(value.reduce(sum), coefficients, spelled!);
};

const combined = (form: Polynomial, coefficients: readonly Polynomial[], powers: readonly Step[]): Step => ({
  form,
  products: coefficients.map((c, d): Product => ({ scale: constant(1), left: leaf(c), right: powers[d]! })),
});

/** 1, s, s², … as steps. */
const powersOf = ({ space }: Sealing, s: Polynomial, highest: number): readonly Step[] =>
  Array.from({ length: highest }).reduce<readonly Step[]>(
    powers => {
      const last = powers.at(-1)!;
      const next = product(space, last.form, s);
      return [...powers, { form: next, products: [{ scale: constant(1), left: last, right: leaf(s) }] }];
    },
    [leaf(constant(1))],
  );

/** The coefficients of 1, s, s², …; at least one. */
const byPower = ({ space }: Sealing, a: Polynomial, v: number): readonly Polynomial[] => {
  const M = space.monomials;
  const highest = Math.max(0, ...[...a.terms.keys()].map(m => degree(M, m, v)));
  return Array.from({ length: highest + 1 }, (_, d) => ({
    terms: new Map([...a.terms].filter(([m]) => degree(M, m, v) === d).map(([m, c]) => [shifted(M, m, [v, -d]), c])),
    den: a.den,
  }));
};
