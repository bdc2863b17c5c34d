import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { u } from '../../src/arithmetic/arithmetic.js';
import { exp, expError, expInto } from '../../src/arithmetic/exp.js';
import { logTwoHigh, logTwoLow, table } from '../../src/arithmetic/expTable.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';

const seed = 7;
const uniform = (min: number, max: number, numRuns: number): number[] =>
  fc.sample(fc.integer({ min: 0, max: 2 ** 30 }), { seed, numRuns }).map(k => min + (max - min) * (k / 2 ** 30));
/** Where the reduction changes its integer k: the largest |r|. */
const halfway = Array.from({ length: 4000 }, (_, i) => ((i - 2000) * 37 + 0.5) * (logTwoHigh / 128));
const around = (x: number): number[] => [-3, -2, -1, 0, 1, 2, 3].map(k => x + k * 2 ** -44);
const points = [
  ...uniform(-745, 709.78, 6000),
  ...uniform(-2, 2, 4000),
  ...uniform(-746, -707, 3000),
  ...uniform(2 ** -9, 2 ** -8, 500),
  ...halfway.filter(x => x < 709),
  ...[0, 1, -1, 709.782712893384, -708.3964185322641, -745.13].flatMap(around).filter(x => x < 709.782712893384),
  ...Array.from({ length: 80 }, (_, k) => (-1) ** k * 2 ** -k),
];

/** |f(x) − e^x|/(u e^x), the largest over the points with a normal result: 160 bits decide. */
const worstOf = (f: (x: number) => number): Promise<number> =>
  withDigits(160, A => {
    const ratios = points
      .filter(x => x > -708.39)
      .map(x => {
        const truth = A.exp(A.of(x));
        const distance = A.approximation(A.div(A.sub(A.of(f(x)), truth), truth));
        return (Math.abs(distance.value) - distance.error) / u;
      });
    return Math.max(...ratios);
  });
/** |f(x) − e^x|/2^{−1075} below the normal range, computed as 2^600 f(x) − (2^300 e^{x/2})². */
const worstBelow = (f: (x: number) => number): Promise<number> =>
  withDigits(160, A => {
    const distances = points
      .filter(x => x < -708.4)
      .map(x => {
        const half = A.mul(A.of(2 ** 300), A.exp(A.of(x / 2)));
        const distance = A.approximation(A.sub(A.mul(A.of(2 ** 600), A.of(f(x))), A.mul(half, half)));
        return (Math.abs(distance.value) - distance.error) / 2 ** -475;
      });
    return Math.max(...distances);
  });

describe('our exponential', () => {
  test('is within expError·u of e^x at every normal result', async () => {
    const worst = await worstOf(exp);
    expect(worst).toBeLessThanOrEqual(expError);
    expect(worst).toBeGreaterThan(0.9);
  });
  test('loses at most half of the smallest double below the normal range, beside its relative error', async () => {
    const worst = await worstBelow(exp);
    expect(worst).toBeLessThanOrEqual(1 + 2 * expError);
    expect(worst).toBeGreaterThan(0.9);
  });
  test('these checks fail on an exponential wrong by 2^−52 of itself, or by two of the smallest doubles', async () => {
    expect(await worstOf(x => exp(x) * (1 + 2 ** -52))).toBeGreaterThan(expError);
    expect(await worstBelow(x => exp(x) + 2 ** -1073)).toBeGreaterThan(1 + 2 * expError);
  });
  test('e^0 = 1 exactly, e^{−∞} = 0, e^∞ = ∞, and no number stays no number', () => {
    expect([0, -0, -Infinity, -746, Infinity, 710].map(exp)).toEqual([1, 1, 0, 0, Infinity, Infinity]);
    expect(exp(NaN)).toBeNaN();
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
  });
  test('in place over a slice it has the same bits and leaves the rest alone', () => {
    const slice = Float64Array.from(points);
    expInto(slice, 5, points.length - 5);
    const expected = points.map((x, i) => (i >= 5 && i < points.length - 5 ? exp(x) : x));
    expect(Array.from(slice)).toEqual(expected);
  });
  test('its table is 2^{j/128} to 2^−104 and ln 2 to 2^−88, relative', async () => {
    const worst = await withDigits(200, A => {
      const logTwo = A.log(A.of(2));
      const power = (j: number) => A.exp(A.div(A.mul(A.of(j), logTwo), A.of(128)));
      const off = (high: number, low: number, truth: ReturnType<typeof power>) =>
        Math.abs(A.approximation(A.div(A.sub(A.add(A.of(high), A.of(low)), truth), truth)).value);
      const powers = Array.from({ length: 128 }, (_, j) => off(table[2 * j]!, table[2 * j + 1]!, power(j)));
      return [Math.max(...powers), off(logTwoHigh, logTwoLow, logTwo)] as const;
    });
    expect(worst[0]).toBeLessThan(2 ** -104);
    expect(worst[1]).toBeLessThan(2 ** -88);
    expect(Math.min(...worst)).toBeGreaterThan(0);
  });
});
