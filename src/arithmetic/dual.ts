/**
 * Dual numbers  a + a′ε,  ε² = 0:  a number with its rate of change, over any other reading.
 *
 * A formula read in dual numbers gives its derivative along the rates of its variables, by the rules of Leibniz and the
 * chain rule, in the reading below: with its error bounds if that is numeric, as an expression if it is symbolic.
 * @param A  the reading below
 * Error     that of A, for the value and for the rate. Shifts (pivots) are constants. Of series, those with a `chain`.
 * Source    forward differentiation
 * See       test/evidence/jets.ts (second route), integralRate
 */
import type { Arithmetic, Scalar } from './arithmetic.js';

interface Dual {
  readonly in: Arithmetic;
  readonly value: Scalar;
  readonly rate: Scalar;
}

export interface Duals {
  readonly in: Arithmetic;
  /** The variable with this value and this rate. */
  readonly moving: (value: Scalar, rate: Scalar) => Scalar;
  /** The value of a formula of such variables. */
  readonly valueOf: (a: Scalar) => Scalar;
  /** The rate of a formula of such variables. */
  readonly rateOf: (a: Scalar) => Scalar;
}

const open = (a: Scalar): Dual => a as unknown as Dual;

export const duals = (A: Arithmetic): Duals => {
  const moving = (value: Scalar, rate: Scalar): Scalar =>
    ({ in: self, value, rate }) satisfies Dual as unknown as Scalar;
  const constant = (a: Scalar): Scalar => moving(a, A.of(0));
  const self: Arithmetic = {
    ...A,
    ...{ exceeds: undefined, larger: undefined },
    of: x => constant(A.of(x)),
    ...sums(A, moving),
    ...products(A, moving),
    ...functions(A, moving),
    pivot: xs => constant(A.pivot(xs.map(x => open(x).value))),
    approximation: a => A.approximation(open(a).value),
    chain: (a, f, slope) => moving(f(open(a).value), A.mul(slope(open(a).value), open(a).rate)),
  };
  return { in: self, moving, valueOf: a => open(a).value, rateOf: a => open(a).rate };
};

type Rules<K extends keyof Arithmetic> = (A: Arithmetic, moving: Duals['moving']) => Pick<Arithmetic, K>;

const sums: Rules<'add' | 'sub'> = (A, moving) => {
  const both = (of: Arithmetic['add']) => (a: Scalar, b: Scalar) =>
    moving(of(open(a).value, open(b).value), of(open(a).rate, open(b).rate));
  return { add: both(A.add), sub: both(A.sub) };
};

const products: Rules<'mul' | 'div'> = (A, moving) => ({
  mul: (a, b) => {
    const [p, q] = [open(a), open(b)];
    return moving(A.mul(p.value, q.value), A.add(A.mul(p.rate, q.value), A.mul(p.value, q.rate)));
  },
  div: (a, b) => {
    const [p, q] = [open(a), open(b)];
    const value = A.div(p.value, q.value);
    return moving(value, A.div(A.sub(p.rate, A.mul(value, q.rate)), q.value));
  },
});

/** f(a) with the derivative f′(a), given f(a). */
const functions: Rules<'exp' | 'log' | 'sqrt'> = (A, moving) => {
  const chain = (f: Arithmetic['exp'], slope: (x: Scalar, y: Scalar) => Scalar) => (a: Scalar) => {
    const { value, rate } = open(a);
    const y = f(value);
    return moving(y, A.mul(slope(value, y), rate));
  };
  return {
    exp: chain(A.exp, (_, y) => y),
    log: chain(A.log, x => A.div(A.of(1), x)),
    sqrt: chain(A.sqrt, (_, y) => A.div(A.of(0.5), y)),
  };
};
