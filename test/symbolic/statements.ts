/** Statements of the theory written directly with the verbs, for the symbolic tests. */
import type { Variables } from '../../src/arithmetic/variables.js';
import type { Expression } from '../../src/symbolic/expression.js';
import {
  combine,
  difference,
  dilate,
  dot,
  exponential,
  image,
  minus,
  multiple,
  norm2,
  over,
  plus,
  product,
  sum,
  times,
  translate,
  transpose,
  type Matrix,
  type Vector,
} from '../../src/sphere/verbs.js';

export const range = (n: number): readonly number[] => Array.from({ length: n }, (_, k) => k);
export const matrix = (v: Variables, name: string, n: number): Matrix =>
  range(n).map(j => range(n).map(k => v.free(`${name}${j}${k}`)));
export const symmetric = (v: Variables, name: string, n: number): Matrix =>
  range(n).map(j => range(n).map(k => v.free(`${name}${Math.min(j, k)}${Math.max(j, k)}`)));
export const tokens = (v: Variables, n: number, N: number): readonly Vector[] => range(N).map(i => v.unit(`x${i}`, n));
export const offSphere = (v: Variables, n: number, N: number): readonly Vector[] =>
  range(N).map(i => range(n).map(k => v.free(`x${i}_${k}`)));

export interface Cloud {
  readonly D: Matrix;
  readonly V: Matrix;
  readonly xs: readonly Vector[];
  readonly w: Vector;
}
export const kernels = ({ D, xs }: Cloud, x: Vector): Vector => xs.map(y => exponential(dot(x, image(D, y))));
export const partition = (c: Cloud, x: Vector) => dot(c.w, kernels(c, x));
export const projected = (x: Vector, a: Vector): Vector => difference(a, dilate(dot(x, a), x));
export const velocity = (c: Cloud, x: Vector): Vector => {
  const k = kernels(c, x);
  const a = combine(
    k.map((e, j) => times(c.w[j]!, e)),
    c.xs.map(y => image(c.V, y)),
  );
  return projected(
    x,
    a.map(b => over(b, partition(c, x))),
  );
};
/** ∫ (e^{x·Dy} D y + e^{y·Dx} Dᵀ y) dμ(y), before projection. */
export const gradient = (c: Cloud, x: Vector): Vector => {
  const adjoint = { ...c, D: transpose(c.D) };
  const half = (m: Cloud): Vector =>
    combine(
      kernels(m, x).map((e, j) => times(m.w[j]!, e)),
      m.xs.map(y => image(m.D, y)),
    );
  return translate(half(c), half(adjoint));
};
export const energyRate = (c: Cloud) => sum(c.xs.map((x, i) => times(c.w[i]!, dot(gradient(c, x), velocity(c, x)))));
export const dissipation = (c: Cloud) =>
  multiple(2, sum(c.xs.map((x, i) => times(times(c.w[i]!, partition(c, x)), norm2(velocity(c, x))))));

export type Build = (v: Variables, n: number, N: number) => Cloud;
export const gradientCloud: Build = (v, n, N) => {
  const D = symmetric(v, 'D', n);
  return { D, V: D, xs: tokens(v, n, N), w: v.simplex('w', N) };
};
export const skewCloud: Build = (v, n, N) => {
  const D = matrix(v, 'D', n);
  return { D, V: D, xs: tokens(v, n, N), w: v.simplex('w', N) };
};
export const statement =
  (build: Build, [n, N]: readonly [number, number], then: (c: Cloud) => Vector): Expression =>
  v =>
    then(build(v, n, N));

export const dissipationDefect = (c: Cloud): Vector => [minus(energyRate(c), dissipation(c))];
export {
  plus,
  minus,
  times,
  product,
  sum,
  dot,
  over,
  image,
  multiple,
  norm2,
  exponential,
  difference,
  translate,
  transpose,
};
