import { expect, test } from 'vitest';
import { exp } from '../../src/arithmetic/exp.js';
import { workspace } from '../../src/flat/workspace.js';

const at = workspace(8, 3);
const { at: from } = at.blocks.kernels;

const exponentials = (xs: readonly number[]): readonly number[] => {
  at.memory.set(xs, from);
  at.exponentials(8 * from, 8 * (from + xs.length));
  return [...at.memory.subarray(from, from + xs.length)];
};

test('the exponentials have the bits of exp, on |x| < 708', () => {
  for (let block = 0; block < 400; block++) {
    const size = [1e-12, 0.01, 1, 30, 707.9][block % 5]!;
    const xs = Array.from({ length: 64 }, (_, k) => size * (((block * 64 + k) * Math.SQRT2) % 2) - size);
    expect(exponentials(xs)).toEqual(xs.map(exp));
  }
});

test('where j/128 ln 2 changes place, too', () => {
  const xs = Array.from({ length: 64 }, (_, k) => ((2 * k - 63) * Math.LN2) / 256);
  expect(exponentials(xs)).toEqual(xs.map(exp));
  expect(exponentials([0, -0])).toEqual([1, 1]);
});

test('what is no number stays none, and its neighbour is not touched', () => {
  const [a, b] = exponentials([NaN, 1]);
  expect(a).toBeNaN();
  expect(b).toBe(exp(1));
});
