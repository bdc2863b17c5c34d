import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { u } from '../../src/arithmetic/arithmetic.js';
import { logarithm, logError } from '../../src/arithmetic/logarithm.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';

const anySize = fc.sample(fc.double({ min: 2 ** -1074, max: Number.MAX_VALUE, noNaN: true }), {
  seed: 3,
  numRuns: 3000,
});
const nearOne = fc.sample(fc.integer({ min: -(2 ** 24), max: 2 ** 24 }), { seed: 4, numRuns: 3000 });
const points = [
  ...anySize,
  ...nearOne.map(k => 1 + k / 2 ** 25),
  ...Array.from({ length: 52 }, (_, k) => [1 + 2 ** -k, 1 - 2 ** -k / 2]).flat(),
  ...[0.7, 0.70710678, 0.70711, 1.4142, 1.41421357, 1.42, 2, 0.5, 2 ** -1074, Number.MAX_VALUE],
].filter(x => x !== 1);

const worstOf = (f: (x: number) => number): Promise<number> =>
  withDigits(200, A => {
    const ratios = points.map(x => {
      const truth = A.log(A.of(x));
      const distance = A.approximation(A.div(A.sub(A.of(f(x)), truth), truth));
      const ratio = (Math.abs(distance.value) - distance.error) / u;
      return Number.isNaN(ratio) ? Infinity : ratio;
    });
    return Math.max(...ratios);
  });

describe('our logarithm', () => {
  test('is within logError·u of log x, of the result and not of 1, at every size and near 1', async () => {
    expect(await worstOf(logarithm)).toBeLessThanOrEqual(logError);
  });
  test('the check fails on a logarithm that is wrong by 8u, or takes log(1 + x) of a rounded sum', async () => {
    expect(await worstOf(x => logarithm(x) * (1 + 8 * u))).toBeGreaterThan(logError);
    expect(await worstOf(x => logarithm(x + 1 - 1))).toBeGreaterThan(logError);
  });
  test('log 1 = 0 exactly, log 0 = −∞, log ∞ = ∞, and there is none below 0', () => {
    expect([1, 0, Infinity].map(logarithm)).toEqual([0, -Infinity, Infinity]);
    expect([-1, -(2 ** -1074), NaN].map(logarithm)).toEqual([NaN, NaN, NaN]);
  });
});
