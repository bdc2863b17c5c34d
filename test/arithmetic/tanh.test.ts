import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOf, interval, intervalOf } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { artanh, cosh, sinh, tanh } from '../../src/arithmetic/tanh.js';
import { excessOf } from './mpfrValues.js';
import { relativeError } from './overlap.js';

const functions = { sinh, cosh, tanh, artanh } as const;
const drawn = (size: number) =>
  fc.sample(fc.double({ min: -size, max: size, noNaN: true }), { seed: 11, numRuns: 1000 });
const edges = [0, -0, 1, -1, 1 + 2 ** -52, 2 ** -1074, -(2 ** -1022), 2 ** -30, -(2 ** -27)];
const pointsOf = { sinh: 700, cosh: 700, tanh: 60, artanh: 1 } as const;

describe('sinh, cosh, tanh, artanh', () => {
  test('enclose the values of MPFR, in intervals and with running bounds', async () => {
    for (const A of [interval, running])
      for (const name of ['sinh', 'cosh', 'tanh', 'artanh'] as const) {
        const points = [...drawn(pointsOf[name]), ...edges].filter(x => name !== 'artanh' || Math.abs(x) < 1);
        expect(await excessOf(name, points, x => A.approximation(functions[name](A.of(x)))), name).toBeLessThanOrEqual(
          0,
        );
      }
  });
  test('the check fails on a tanh without its last digits', async () => {
    const off = (x: number) => interval.approximation(interval.mul(interval.of(1 + 2 ** -45), tanh(interval.of(x))));
    expect(await excessOf('tanh', drawn(3), off)).toBeGreaterThan(0);
  });
  test('near 0 they keep relative accuracy, but for artanh', () => {
    for (const f of [sinh, tanh]) expect(relativeError(f(interval.of(2 ** -300)))).toBeLessThan(2 ** -46);
  });
  test('on wide intervals they are tight: the values at the ends', () => {
    expect(endsOf(tanh(intervalOf(-Infinity, Infinity))).hi).toBeLessThan(1 + 2 ** -50);
    const { lo, hi } = endsOf(cosh(intervalOf(-1, 2)));
    expect([Math.abs(lo - 1), Math.abs(hi - Math.cosh(2))].every(miss => miss < 2 ** -48)).toBe(true);
    expect(endsOf(sinh(intervalOf(-1, 2))).lo).toBeGreaterThan(-Math.sinh(1) - 2 ** -48);
    expect(endsOf(artanh(intervalOf(-1, 0.5))).lo).toBe(-Infinity);
  });
});
