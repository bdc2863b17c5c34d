import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { endsOf, interval, intervalOf } from '../../src/arithmetic/interval.js';
import { fraction, rational } from '../../src/arithmetic/rational.js';

const { of, add, mul, div, exp, log, sqrt } = interval;
const contains = (a: Scalar, r: Scalar): boolean => {
  const { lo, hi } = endsOf(a);
  const above = (x: number): boolean => fraction(rational.sub(r, rational.of(x))).num >= 0n;
  const below = (x: number): boolean => fraction(rational.sub(r, rational.of(x))).num <= 0n;
  return (lo === -Infinity || above(lo)) && (hi === Infinity || below(hi));
};
const number = fc.oneof(
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, min: -1e-300, max: 1e-300 }),
);
const triple = fc.tuple(number, number, number).map(xs => [...xs].sort((a, b) => a - b) as [number, number, number]);

describe('the interval reading', () => {
  test('encloses a ∘ b for all a and b in its operands, ∘ = + − × ÷', () => {
    const names = ['add', 'sub', 'mul', 'div'] as const;
    for (const [[lo, a, hi], [low, b, high]] of fc.sample(fc.tuple(triple, triple), { seed: 5, numRuns: 1000 }))
      for (const name of b === 0 ? names.slice(0, 3) : names) {
        const enclosure = interval[name](intervalOf(lo, hi), intervalOf(low, high));
        const exact = rational[name](rational.of(a), rational.of(b));
        expect(contains(enclosure, exact), `${name} [${lo}, ${hi}] [${low}, ${high}]`).toBe(true);
      }
  });
  test('the check fails on an interval that is not rounded outward', () => {
    expect(contains(intervalOf(0.1 + 0.2, 0.1 + 0.2), rational.add(rational.of(0.1), rational.of(0.2)))).toBe(false);
    expect(contains(add(of(0.1), of(0.2)), rational.add(rational.of(0.1), rational.of(0.2)))).toBe(true);
  });
  test('the ends are at most two neighbours out', () => {
    expect(endsOf(add(of(1), of(1)))).toEqual({ lo: 2 - 2 ** -52, hi: 2 + 2 ** -51 });
  });
  test('division by an interval that contains 0 gives the whole line', () => {
    const all = { lo: -Infinity, hi: Infinity };
    expect([intervalOf(-1, 1), intervalOf(0, 1), of(0)].map(b => endsOf(div(of(1), b)))).toEqual([all, all, all]);
    expect(interval.approximation(div(of(1), of(0)))).toEqual({ value: 0, error: Infinity });
  });
  test('unbounded intervals stay enclosures: 0·∞ and ∞/∞ hide no corner', () => {
    const half = endsOf(mul(intervalOf(0, 1), intervalOf(1, Infinity)));
    expect(half.lo).toBeLessThanOrEqual(0);
    expect(half.hi).toBe(Infinity);
    const ratio = endsOf(div(intervalOf(1, Infinity), intervalOf(1, Infinity)));
    expect(ratio.lo).toBeLessThanOrEqual(0);
    expect(ratio.hi).toBe(Infinity);
    expect(endsOf(mul(of(1e300), of(1e300)))).toEqual({ lo: Number.MAX_VALUE, hi: Infinity });
  });
  test('exponentials and roots are never negative; logarithms and roots use the part in the domain', () => {
    expect(endsOf(exp(of(-1000))).lo).toBe(0);
    expect(endsOf(sqrt(intervalOf(-1, 4))).lo).toBe(0);
    expect(endsOf(sqrt(intervalOf(-1, 4))).hi).toBeGreaterThanOrEqual(2);
    expect(endsOf(log(intervalOf(-1, 1)))).toEqual({ lo: -Infinity, hi: 0 });
  });
  test('no number stays no number', () => {
    const none = of(NaN);
    const all = [
      add(none, of(1)),
      mul(of(0), none),
      div(none, of(0)),
      div(of(1), none),
      exp(none),
      log(of(-1)),
      sqrt(of(-1)),
    ];
    expect(all.map(a => interval.approximation(a).value)).toEqual(Array(7).fill(NaN));
  });
});
