import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { u } from '../../src/arithmetic/arithmetic.js';
import { circular, circularError } from '../../src/arithmetic/circular.js';
import { excessOf, hardPoints } from './mpfrValues.js';

const drawn = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { seed: 5, numRuns: 3000 });
const middling = fc.sample(fc.double({ min: -1000, max: 1000, noNaN: true }), { seed: 6, numRuns: 3000 });
const points = [...drawn, ...middling, ...hardPoints];

/** How far f is outside of its bound at the worst point, in u: at most 0 when the bound is true. */
const worst = (name: 'sine' | 'cosine', f: typeof circular): Promise<number> =>
  excessOf(name, points, x => {
    const at = f(x);
    return { value: at[name], error: circularError * u * Math.abs(at[name]) + at.slack };
  });

describe('our sine and cosine', () => {
  test('are within their bound at tiny, middling and huge arguments and next to multiples of π/2', async () => {
    expect(await worst('sine', circular)).toBeLessThanOrEqual(0);
    expect(await worst('cosine', circular)).toBeLessThanOrEqual(0);
  });
  test('the check fails on values that are wrong by 8u, and on a reduction with π/2 to 66 bits', async () => {
    const off = (x: number) => ({ ...circular(x), sine: circular(x).sine * (1 + 8 * u) });
    expect(await worst('sine', off)).toBeGreaterThan(0);
    const coarse = (x: number) => circular(x === 0 ? x : x * (1 + 2 ** -52));
    expect(await worst('cosine', coarse)).toBeGreaterThan(0);
  });
  test('sin 0 = 0, cos 0 = 1, and there are none at ±∞', () => {
    expect([circular(0).sine, circular(0).cosine]).toEqual([0, 1]);
    expect([circular(Infinity).sine, circular(-Infinity).cosine, circular(NaN).sine]).toEqual([NaN, NaN, NaN]);
  });
});
