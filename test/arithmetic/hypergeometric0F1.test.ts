import { describe, expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { float64 } from '../../src/arithmetic/float64.js';
import { interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { readingsAgree } from '../laws/readingsAgree.js';
import { overlap, relativeError } from './overlap.js';

const radii = [2 ** -20, 0.25, 1, 2.5, 10, 100, 700];
/** cosh r and sinh r / r from the exponential. */
const cosh = (r: Scalar): Scalar => {
  const A = r.in;
  return A.mul(A.of(0.5), A.add(A.exp(r), A.exp(A.sub(A.of(0), r))));
};
const sinhOver = (r: Scalar): Scalar => {
  const A = r.in;
  return A.div(A.mul(A.of(0.5), A.sub(A.exp(r), A.exp(A.sub(A.of(0), r)))), r);
};
const quarterSquare = (A: Arithmetic, r: number): Scalar => A.of((r * r) / 4);

describe('₀F₁', () => {
  test('₀F₁(;1/2;r²/4) = cosh r and ₀F₁(;3/2;r²/4) = sinh r / r, in running, interval and many digits', async () => {
    const holds = (A: Arithmetic) =>
      radii.map(r => {
        const z = quarterSquare(A, r);
        const [c, s] = [hypergeometric0F1(0.5, z), hypergeometric0F1(1.5, z)];
        return overlap(c, cosh(A.of(r))) && overlap(s, sinhOver(A.of(r)));
      });
    expect([...holds(running), ...holds(interval)]).not.toContain(false);
    expect(await withDigits(150, holds)).not.toContain(false);
  });
  test('for z ≥ 0 nothing cancels: the bound is below 2^−46 of the value up to z = 100', () => {
    for (const r of radii.filter(r => r <= 20))
      expect(relativeError(hypergeometric0F1(1, quarterSquare(running, r)))).toBeLessThan(2 ** -46);
  });
  test('₀F₁(;a;z) = ₀F₁(;a+1;z) + z/(a(a+1)) ₀F₁(;a+2;z), z of both signs', () => {
    const cases = [0.5, 1, 1.5, 4].flatMap(a => [-30, -2.75, 0.3, 40].map(z => [a, z] as const));
    for (const [a, z] of cases) {
      const sides = (A: Arithmetic, join: 'add' | 'sub') => {
        const F = (b: number) => hypergeometric0F1(b, A.of(z));
        return overlap(F(a), A[join](F(a + 1), A.mul(A.div(A.of(z), A.of(a * (a + 1))), F(a + 2))));
      };
      expect([sides(running, 'add'), sides(interval, 'add')], `${a}, ${z}`).toEqual([true, true]);
      expect([sides(running, 'sub'), sides(interval, 'sub')], `${a}, ${z}`).toEqual([false, false]);
    }
  });
  test('cos² + sin² = 1: ₀F₁(;1/2;−r²/4)² + r² ₀F₁(;3/2;−r²/4)² = 1', () => {
    for (const r of [0.5, 1.5, 3.25, 7]) {
      const [A, z] = [running, running.of((-r * r) / 4)];
      const [c, s] = [hypergeometric0F1(0.5, z), hypergeometric0F1(1.5, z)];
      expect(overlap(A.add(A.mul(c, c), A.mul(A.of(r * r), A.mul(s, s))), A.of(1))).toBe(true);
    }
  });
  test('an uncertain z gives an uncertain value that contains both ends', () => {
    const wide = hypergeometric0F1(1.5, runningOf(1, 0.25));
    for (const z of [0.75, 1, 1.25]) expect(overlap(wide, hypergeometric0F1(1.5, running.of(z)))).toBe(true);
    const huge = hypergeometric0F1(1.5, runningOf(1, 2 ** 19));
    expect(running.approximation(huge).error).toBe(Infinity);
    expect(interval.approximation(hypergeometric0F1(1.5, interval.of(NaN))).value).toBeNaN();
  });
  test('the law of readings holds for it', async () => {
    for (let draw = 0; draw < 20; draw++) {
      const { broken } = await readingsAgree(v => [hypergeometric0F1(1.5, v.free('z', 8))], draw);
      expect(broken).toEqual([]);
    }
  });
  test('its domain, and exact readings, are errors that say so', () => {
    expect(() => hypergeometric0F1(-1, running.of(1))).toThrow(/a must be a positive multiple of 1\/2; found -1/);
    expect(() => hypergeometric0F1(1, running.of(2 ** 21))).toThrow(/must be at most 2\^20/);
    expect(() => hypergeometric0F1(1, rational.of(1))).toThrow(/arithmetic\/unreadable/);
    expect(float64.approximation(hypergeometric0F1(1, float64.of(0))).value).toBe(1);
  });
});
