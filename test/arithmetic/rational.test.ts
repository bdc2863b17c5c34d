import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, rational, rationalFrom, text } from '../../src/arithmetic/rational.js';

const { of, add, sub, mul, div, exp, log, sqrt, approximation } = rational;

describe('the rational reading', () => {
  test('is exact, and its texts are reduced', () => {
    expect(text(add(rationalFrom(1n, 6n), rationalFrom(3n, 10n)))).toBe('7/15');
    expect(text(sub(rationalFrom(1n, 6n), rationalFrom(2n, 12n)))).toBe('0');
    expect(text(mul(rationalFrom(-4n, 6n), rationalFrom(9n, -8n)))).toBe('3/4');
    expect(text(div(of(0.75), of(-0.375)))).toBe('-2');
    expect(text(of(0.1))).toBe('3602879701896397/36028797018963968');
  });
  test('long chains that are reduced lazily end in the reduced fraction: Σ 1/(k(k+1)) = N/(N+1)', () => {
    const terms = Array.from({ length: 200 }, (_, i) => div(of(1), mul(of(i + 1), of(i + 2))));
    expect(text(terms.reduce(add))).toBe('200/201');
    expect(fraction(terms.reduce(add)).den).toBe(201n);
  });
  test('roots of squares and e^0 exist; everything else is unreadable', () => {
    expect(text(sqrt(rationalFrom(18n, 50n)))).toBe('3/5');
    expect([text(sqrt(of(0))), text(exp(of(0)))]).toEqual(['0', '1']);
    for (const none of [() => sqrt(of(2)), () => sqrt(of(-4)), () => exp(of(1)), () => log(of(1))])
      expect(none).toThrow(/arithmetic\/unreadable/);
  });
  test('a zero divisor, a zero denominator and an infinite number are errors that say so', () => {
    expect(() => div(of(3), of(0))).toThrow(/divisor must not be 0; found 3 \/ 0/);
    expect(() => rationalFrom(1n, 0n)).toThrow(/denominator must not be 0/);
    expect(() => of(Infinity)).toThrow(/must be finite/);
  });
  test('its double is the nearest one, with an error that is 0 exactly when it is the fraction', () => {
    const big = fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n });
    for (const [p, q] of fc.sample(fc.tuple(big, fc.bigInt({ min: 1n, max: 2n ** 180n })), { seed: 9, numRuns: 500 })) {
      const { value, error } = approximation(rationalFrom(p, q));
      const distance = fraction(sub(rationalFrom(p, q), of(value)));
      const bound = fraction(of(error));
      const size = distance.num < 0n ? -distance.num : distance.num;
      expect(size * bound.den <= bound.num * distance.den).toBe(true);
      expect(error === 0).toBe(size === 0n);
    }
    expect(approximation(rationalFrom(1n, 3n)).value).toBe(1 / 3);
    expect(approximation(rationalFrom(2n ** 53n + 1n, 1n)).value).toBe(2 ** 53);
    expect(approximation(rationalFrom(2n ** 54n + 3n, 2n)).value).toBe(2 ** 53 + 2);
    expect(approximation(of(2 ** -1074))).toEqual({ value: 2 ** -1074, error: 0 });
    expect(approximation(rationalFrom(-1n, 10n ** 330n))).toEqual({ value: -0, error: 2 ** -1074 });
    expect(approximation(rationalFrom(10n ** 400n, 1n))).toEqual({ value: Infinity, error: Infinity });
  });
});
