import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { u, type Scalar } from '../../src/arithmetic/arithmetic.js';
import { fraction, rational } from '../../src/arithmetic/rational.js';
import { productRounding, quotientRounding, rootRounding, sumRounding } from '../../src/arithmetic/rounding.js';

const { of, add, sub, mul, div } = rational;
const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true, min: -(2 ** 1000), max: 2 ** 1000 });
const ordinary = fc.double({ noNaN: true, min: -(2 ** 60), max: 2 ** 60 });
const dyadic = fc.integer({ min: -1024, max: 1024 }).map(k => k / 32);
const doubles = fc.oneof(
  anyDouble,
  ordinary,
  dyadic,
  fc.constantFrom(0, 2 ** -1074, 2 ** -1022, -(2 ** -540), 2 ** 480),
);
const pairs = fc.sample(fc.tuple(doubles, doubles), { seed: 11, numRuns: 4000 });

const sign = (a: Scalar): bigint => fraction(a).num;
const size = (a: Scalar): Scalar => (sign(a) < 0n ? sub(of(0), a) : a);
const atMost = (a: Scalar, b: Scalar): boolean => sign(sub(b, a)) >= 0n;
/** The callers multiply by up = 1 + 16u; 4u are enough here. */
const rounded = (bound: number): Scalar => mul(of(bound), of(1 + 4 * u));

describe('the rounding error of one operation', () => {
  test('|s − (a + b)| is found exactly', () => {
    for (const [a, b] of pairs)
      expect(size(sub(of(a + b), add(of(a), of(b)))), `${a} + ${b}`).toSatisfy((d: Scalar) => {
        return sign(sub(d, of(sumRounding(a, b, a + b)))) === 0n;
      });
  });
  test('|p − ab| is bounded everywhere, and found exactly for ordinary sizes', () => {
    for (const [a, b] of pairs.filter(([a, b]) => Math.abs(a * b) < Infinity)) {
      const distance = size(sub(of(a * b), mul(of(a), of(b))));
      const bound = productRounding(a, b, a * b);
      expect(atMost(distance, rounded(bound)), `${a} × ${b}`).toBe(true);
      const usual = [a, b].every(x => x === 0 || (Math.abs(x) > 2 ** -400 && Math.abs(x) < 2 ** 400));
      if (usual) expect(sign(sub(distance, of(bound))), `${a} × ${b}`).toBe(0n);
    }
  });
  test('|q − a/b| is bounded everywhere, and is 0 for an exact quotient', () => {
    for (const [a, b] of pairs.filter(([a, b]) => b !== 0 && Math.abs(a / b) < Infinity)) {
      const distance = size(sub(of(a / b), div(of(a), of(b))));
      expect(atMost(distance, rounded(quotientRounding(a, b, a / b))), `${a} / ${b}`).toBe(true);
    }
    expect([quotientRounding(3, 4, 0.75), quotientRounding(0, 7, 0), quotientRounding(-5, 1, -5)]).toEqual([0, 0, 0]);
  });
  test('|s − √a| is bounded everywhere: (s − ρ)² ≤ a ≤ (s + ρ)², and is 0 for squares', () => {
    for (const a of pairs.map(([x]) => Math.abs(x))) {
      const [s, rho] = [of(Math.sqrt(a)), rounded(rootRounding(a, Math.sqrt(a)))];
      const [low, high] = [sub(s, rho), add(s, rho)];
      expect(sign(low) < 0n || atMost(mul(low, low), of(a)), `√${a}`).toBe(true);
      expect(atMost(of(a), mul(high, high)), `√${a}`).toBe(true);
    }
    expect([0, 4, 2.25].map(a => rootRounding(a, Math.sqrt(a)))).toEqual([0, 0, 0]);
  });
  test('a root that is wrong by a part in 2^30 has a bound that says so', () => {
    const wrong = Math.SQRT2 * (1 + 2 ** -30);
    expect(rootRounding(2, wrong)).toBeGreaterThan(wrong - Math.SQRT2 - u);
    expect(rootRounding(2, wrong)).toBeLessThan(1.01 * (wrong - Math.SQRT2));
  });
});
