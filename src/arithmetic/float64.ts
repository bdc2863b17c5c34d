/** Plain doubles without a bound: the centre of `running`, bit for bit. For attacks and pictures, not for verdicts. */
import type { Arithmetic, Scalar } from './arithmetic.js';
import { doubles } from './doubles.js';

interface Plain {
  readonly in: Arithmetic;
  readonly value: number;
}
const value = (a: Scalar): number => (a as unknown as Plain).value;
const of = (x: number): Scalar => ({ in: float64, value: x }) satisfies Plain as unknown as Scalar;

export const float64: Arithmetic = {
  name: 'float64',
  exact: false,
  of,
  add: (a, b) => of(value(a) + value(b)),
  sub: (a, b) => of(value(a) - value(b)),
  mul: (a, b) => of(value(a) * value(b)),
  div: (a, b) => of(value(a) / value(b)),
  exp: a => of(doubles.exponential(value(a))),
  log: a => of(doubles.logarithm(value(a))),
  sqrt: a => of(doubles.root(value(a))),
  pivot: xs => of(xs.reduce((m, x) => Math.max(m, value(x)), -Infinity)),
  approximation: a => ({ value: value(a), error: Infinity }),
};
