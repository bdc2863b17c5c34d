/**
 * Truncated power series a_0 + a_1 t + … + a_p t^p over another reading: a formula read in jets along a curve gives its
 * derivatives in t, with the error bounds of that reading. A second route to every derivative.
 */
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { exponential, minus, multiple, over, plus, sum, times, type Vector } from '../../src/sphere/verbs.js';

interface Jet {
  readonly in: Arithmetic;
  readonly parts: Vector;
}
const open = (a: Scalar): Vector => (a as unknown as Jet).parts;

export interface Jets {
  readonly in: Arithmetic;
  /** The variable t. */
  readonly t: Scalar;
  /** A constant. */
  readonly lift: (a: Scalar) => Scalar;
  /** The coefficient a_k. */
  readonly coefficient: (a: Scalar, k: number) => Scalar;
}

export const jets = (A: Arithmetic, order: number): Jets => {
  const range = (m: number) => Array.from({ length: m }, (_, k) => k);
  const all = range(order + 1);
  const made = (parts: Vector): Scalar => ({ in: self, parts }) satisfies Jet as unknown as Scalar;
  const lift = (a: Scalar): Scalar => made(all.map(k => (k === 0 ? a : A.of(0))));
  const convolution = (a: Vector, b: Vector, k: number): Scalar => sum(range(k + 1).map(j => times(a[j]!, b[k - j]!)));
  const quotient = (a: Vector, b: Vector): Vector =>
    all.reduce<Scalar[]>((q, k) => {
      const known = range(k).map(j => times(q[j]!, b[k - j]!));
      return [...q, over(minus(a[k]!, known.length > 0 ? sum(known) : A.of(0)), b[0]!)];
    }, []);
  const power = (a: Vector): Vector =>
    all.reduce<Scalar[]>((e, k) => {
      if (k === 0) return [exponential(a[0]!)];
      const terms = range(k).map(j => multiple(k - j, times(a[k - j]!, e[j]!)));
      return [...e, over(sum(terms), A.of(k))];
    }, []);
  const none = (): never => {
    throw new Error('jets: no such operation');
  };
  const self: Arithmetic = {
    ...A,
    of: x => lift(A.of(x)),
    add: (a, b) => made(all.map(k => plus(open(a)[k]!, open(b)[k]!))),
    sub: (a, b) => made(all.map(k => minus(open(a)[k]!, open(b)[k]!))),
    mul: (a, b) => made(all.map(k => convolution(open(a), open(b), k))),
    div: (a, b) => made(quotient(open(a), open(b))),
    exp: a => made(power(open(a))),
    log: none,
    sqrt: none,
    pivot: xs => lift(A.pivot(xs.map(x => open(x)[0]!))),
    approximation: a => A.approximation(open(a)[0]!),
  };
  const t = made(all.map(k => A.of(k === 1 ? 1 : 0)));
  return { in: self, t, lift, coefficient: (a, k) => open(a)[k]! };
};
