import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { endsOf, interval, intervalOf } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { cosine, sine } from '../../src/arithmetic/sine.js';
import { excessOf, hardPoints } from './mpfrValues.js';
import { overlap } from './overlap.js';

const small = fc.sample(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { seed: 7, numRuns: 1500 });
const any = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { seed: 8, numRuns: 1500 });
const functions = { sine, cosine } as const;
const names = ['sine', 'cosine'] as const;

/** The engine's own values at points inside tell the range to about 2⁻⁵⁰. */
const expectEnclosed = (f: typeof sine, plain: typeof Math.sin, [lo, width]: readonly [number, number]): void => {
  const { lo: below, hi: above } = endsOf(f(intervalOf(lo, lo + width)));
  const inside = Array.from({ length: 65 }, (_, k) => plain(lo + (k / 64) * width));
  const [least, most] = [Math.min(...inside), Math.max(...inside)];
  expect(below).toBeLessThanOrEqual(least + 2 ** -50);
  expect(above).toBeGreaterThanOrEqual(most - 2 ** -50);
  if (width < 6) expect(above - below).toBeLessThan(most - least + width ** 2 / 4096 + 2 ** -48);
};

describe('sine and cosine on intervals', () => {
  test('enclose the values of MPFR at tiny, middling and huge points', async () => {
    for (const name of names)
      expect(
        await excessOf(name, [...small, ...any, ...hardPoints], x =>
          interval.approximation(functions[name](interval.of(x))),
        ),
      ).toBeLessThanOrEqual(0);
  });
  test('enclose the values at points inside, and are not much wider than these', () => {
    const lows = fc.sample(fc.double({ min: -20, max: 20, noNaN: true }), { seed: 9, numRuns: 2000 });
    const widths = fc.sample(fc.double({ min: 0, max: 7, noNaN: true }), { seed: 10, numRuns: 2000 });
    for (const [k, lo] of lows.entries()) {
      expectEnclosed(sine, Math.sin, [lo, widths[k]!]);
      expectEnclosed(cosine, Math.cos, [lo, widths[k]!]);
    }
  });
  test('turning points: exactly ±1, once they are inside', () => {
    expect(endsOf(sine(intervalOf(1.5, 1.6))).hi).toBe(1);
    expect(endsOf(sine(intervalOf(-1.6, -1.5))).lo).toBe(-1);
    expect(endsOf(cosine(intervalOf(-0.1, 0.2))).hi).toBe(1);
    expect(endsOf(cosine(intervalOf(3, 3.2))).lo).toBe(-1);
    expect(endsOf(sine(interval.of(Math.PI / 2))).lo).toBeGreaterThan(1 - 2 ** -49);
    expect(endsOf(sine(intervalOf(1.6, 1.7))).hi).toBeLessThan(1);
  });
  test('whole turns and unbounded intervals give [−1, 1]; the empty interval stays empty', () => {
    const all = { lo: -1, hi: 1 };
    expect([intervalOf(0, 7), intervalOf(-Infinity, 3), intervalOf(1, Infinity)].map(a => endsOf(sine(a)))).toEqual([
      all,
      all,
      all,
    ]);
    expect(endsOf(cosine(interval.sqrt(interval.of(-1))))).toEqual({ lo: NaN, hi: NaN });
  });
});

describe('sine and cosine in the other readings', () => {
  test('running, intervals and 160 bits have common points; float64 is the centre of running', async () => {
    await withDigits(160, A => {
      for (const x of [...small.slice(0, 150), ...hardPoints.slice(0, 100)])
        for (const f of [sine, cosine]) {
          const many = f(A.of(x));
          expect(overlap(many, f(running.of(x))), String(x)).toBe(true);
          expect(overlap(many, f(interval.of(x))), String(x)).toBe(true);
          expect(float64.approximation(f(float64.of(x))).value).toBe(running.approximation(f(running.of(x))).value);
        }
    });
  });
  test('an argument of which little is known has a wide bound, and sin(π/6) is ½', () => {
    const wide = running.div(running.of(1), running.of(0));
    expect(running.approximation(sine(running.mul(wide, running.of(0)))).error).toBeGreaterThan(1);
    expect(overlap(sine(running.div(pi(running), running.of(6))), running.of(0.5))).toBe(true);
  });
});
