/**
 * The verbs of formulas. Only these and `arithmetic/` call add, mul, …; every other file is written in them and reads
 * like the paper. Shapes are the caller's: vectors are non-empty, matrices are lists of rows.
 */
import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';

export type Vector = readonly Scalar[];
export type Matrix = readonly Vector[];

export const plus = (a: Scalar, b: Scalar): Scalar => a.in.add(a, b);
export const minus = (a: Scalar, b: Scalar): Scalar => a.in.sub(a, b);
export const times = (a: Scalar, b: Scalar): Scalar => a.in.mul(a, b);
export const over = (a: Scalar, b: Scalar): Scalar => a.in.div(a, b);
export const exponential = (a: Scalar): Scalar => a.in.exp(a);
export const logarithm = (a: Scalar): Scalar => a.in.log(a);
export const root = (a: Scalar): Scalar => a.in.sqrt(a);
/** k·a for a number k that is exact as a double, such as 2 or −1/4. */
export const multiple = (k: number, a: Scalar): Scalar => a.in.mul(a.in.of(k), a);
export const negative = (a: Scalar): Scalar => multiple(-1, a);
export const square = (a: Scalar): Scalar => times(a, a);

/** The arithmetic in which the parts of a vector or matrix are read. */
export const readingOf = (x: Vector): Arithmetic => first(x).in;

/** Σ xs, from the left. */
export const sum = (xs: Vector): Scalar => xs.reduce(plus);

/** x·y = Σ_k x_k y_k. */
export const dot = (x: Vector, y: Vector): Scalar => {
  let s = times(x[0]!, y[0]!);
  for (let k = 1; k < x.length; k++) s = plus(s, times(x[k]!, y[k]!));
  return s;
};
export const norm2 = (x: Vector): Scalar => dot(x, x);
/** |x|, in numeric readings only. */
export const norm = (x: Vector): Scalar => root(norm2(x));

/** M x, the image of x under M. */
export const image = (M: Matrix, x: Vector): Vector => M.map(row => dot(row, x));
export const transpose = (M: Matrix): Matrix => first(M).map((_, k) => M.map(row => row[k]!));
export const product = (A: Matrix, B: Matrix): Matrix => {
  const columns = transpose(B);
  return A.map(row => columns.map(column => dot(row, column)));
};

/** x + y, x − y and c x. */
export const translate = (x: Vector, y: Vector): Vector => x.map((a, k) => plus(a, y[k]!));
export const difference = (x: Vector, y: Vector): Vector => x.map((a, k) => minus(a, y[k]!));
export const dilate = (c: Scalar, x: Vector): Vector => x.map(a => times(c, a));
/** x/c, part by part. */
export const quotient = (x: Vector, c: Scalar): Vector => x.map(a => over(a, c));
/** Σ_j c_j y_j. */
export const combine = (c: Vector, ys: readonly Vector[]): Vector =>
  first(ys).map((_, k) => {
    let s = times(c[0]!, ys[0]![k]!);
    for (let j = 1; j < ys.length; j++) s = plus(s, times(c[j]!, ys[j]![k]!));
    return s;
  });

/** x ∧ y, the n(n−1)/2 numbers x_j y_k − x_k y_j, j < k; |x ∧ y|² = |x|²|y|² − (x·y)². */
export const wedge = (x: Vector, y: Vector): Vector =>
  x.flatMap((a, j) => x.slice(j + 1).map((b, k) => minus(times(a, y[j + 1 + k]!), times(b, y[j]!))));

const first = <T>(xs: readonly T[]): T => {
  const x = xs[0];
  if (x === undefined) throw new Error('verbs: a list must not be empty; found length 0. A measure needs a token.');
  return x;
};
