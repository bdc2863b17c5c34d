import { expect } from 'vitest';
import type { Approx, Scalar } from '../../src/arithmetic/arithmetic.js';
import type { Matrix, Vector } from '../../src/sphere/verbs.js';

export const known = (a: Scalar): Approx => a.in.approximation(a);

/** Two enclosures of one number have a point in common. */
export const overlapping = (a: Approx, b: Approx): boolean => Math.abs(a.value - b.value) <= a.error + b.error;

/** The bounds together are at most 2^−30 of the scale: an overlap says something. */
export const telling = (a: Approx, b: Approx, scale: number): boolean => a.error + b.error <= 2 ** -30 * scale;

const sizes = (xs: readonly Approx[]): number => Math.max(...xs.map(x => Math.abs(x.value)));

/** Overlap in every part, with bounds that are small against the largest part. */
export const expectEqual = (a: Vector | Scalar, b: Vector | Scalar | readonly Approx[] | Approx): void => {
  const [left, right] = [listed(a), listed(b)];
  expect(left.length).toBe(right.length);
  const scale = Math.max(sizes(left), sizes(right)) || 1;
  left.forEach((x, k) => {
    const y = right[k]!;
    const said = `${x.value} ± ${x.error} against ${y.value} ± ${y.error}`;
    expect(overlapping(x, y), said).toBe(true);
    expect(telling(x, y, scale), said).toBe(true);
  });
};

/** Some part is proved different. */
export const expectDifferent = (a: Vector | Scalar, b: Vector | Scalar | readonly Approx[] | Approx): void => {
  const [left, right] = [listed(a), listed(b)];
  expect(left.some((x, k) => Math.abs(x.value - right[k]!.value) > x.error + right[k]!.error)).toBe(true);
};

export const expectEqualRows = (A: Matrix, B: Matrix): void => expectEqual(A.flat(), B.flat());

const isApprox = (a: Scalar | Approx): a is Approx => 'error' in a && !('in' in a);
const listed = (a: Vector | Scalar | readonly Approx[] | Approx): readonly Approx[] => {
  const parts: readonly (Scalar | Approx)[] = Array.isArray(a) ? a : [a as Scalar | Approx];
  return parts.map(x => (isApprox(x) ? x : known(x)));
};
