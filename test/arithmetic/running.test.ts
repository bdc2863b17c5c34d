import { describe, expect, test } from 'vitest';
import { u, type Scalar } from '../../src/arithmetic/arithmetic.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { widened } from '../../src/arithmetic/widened.js';
import { dot } from '../../src/sphere/verbs.js';

const { of, add, mul, div, exp, log, sqrt, sub } = running;
const errorOf = (a: Scalar): number => running.approximation(a).error;
const valueOf = (a: Scalar): number => running.approximation(a).value;

describe('the running error reading', () => {
  test('what is computed exactly carries no error: dyadics, ± 1, powers of two, squares', () => {
    const x = [0.5, -1.25, 3].map(of);
    const y = [2.75, 0.03125, -7].map(of);
    const exact = [dot(x, y), mul(of(0.1), of(-1)), mul(of(0.1), of(0.25)), div(of(0.1), of(8)), sqrt(of(2.25))];
    expect([...exact, exp(of(0)), log(of(1)), sub(of(0.1), of(0.1))].map(errorOf)).toEqual(Array(8).fill(0));
  });
  test('one rounding costs at most u of the result', () => {
    const rounded = [add(of(0.1), of(0.2)), mul(of(0.1), of(0.3)), div(of(1), of(3)), sqrt(of(2))];
    for (const a of rounded) {
      expect(errorOf(a)).toBeGreaterThan(0);
      expect(errorOf(a)).toBeLessThanOrEqual(u * (1 + 32 * u) * valueOf(a));
    }
  });
  test('a divisor whose enclosure contains 0 leaves nothing known', () => {
    expect([runningOf(1, 1), runningOf(-1, 2), of(0)].map(b => errorOf(div(of(1), b)))).toEqual(
      Array(3).fill(Infinity),
    );
    expect(errorOf(div(of(1), runningOf(1, 0.5)))).toBeLessThan(1.01);
  });
  test('a logarithm of an enclosure that reaches 0 leaves nothing known', () => {
    expect([runningOf(1, 1), of(0)].map(a => errorOf(log(a)))).toEqual([Infinity, Infinity]);
  });
  test('√(0 ± e) is 0 ± √e, and √(a ± e) is √a ± e/√a', () => {
    expect(errorOf(sqrt(runningOf(0, 2 ** -40)))).toBeGreaterThanOrEqual(2 ** -20);
    expect(errorOf(sqrt(runningOf(0, 2 ** -40)))).toBeLessThan(1.01 * 2 ** -20);
    expect(errorOf(sqrt(runningOf(4, 2 ** -20)))).toBeLessThan(1.01 * 2 ** -21);
  });
  test('e^{a ± e} has second order: e^{1 + 1/4} is inside, and it would not be without', () => {
    const { value, error } = running.approximation(exp(runningOf(1, 0.25)));
    expect(Math.exp(1.25) - value).toBeLessThan(error);
    expect(Math.exp(1.25) - value).toBeGreaterThan(value * 0.25);
  });
  test('overflow is ∞ ± ∞, and no number stays no number', () => {
    const overflows = [
      mul(of(1e300), of(1e300)),
      add(of(1.7e308), of(1.7e308)),
      exp(of(1e3)),
      div(of(1), of(2 ** -1074)),
    ];
    expect(overflows.map(errorOf)).toEqual(Array(4).fill(Infinity));
    expect([div(of(0), of(0)), sqrt(of(-1)), log(of(-1)), sub(overflows[0]!, overflows[0]!)].map(valueOf)).toEqual(
      Array(4).fill(NaN),
    );
    expect(errorOf(mul(of(0), runningOf(1, Infinity)))).toBe(Infinity);
    expect(errorOf(runningOf(1, NaN))).toBe(Infinity);
  });
  test('below the normal range what is lost is bounded', () => {
    expect(errorOf(mul(of(2 ** -600), of(2 ** -600)))).toBeGreaterThanOrEqual(2 ** -1074);
    expect(errorOf(exp(of(-800)))).toBeGreaterThanOrEqual(2 ** -1074);
    expect(errorOf(add(of(2 ** -1074), of(2 ** -1074)))).toBe(0);
  });
  test('the pivot is the largest centre, an exact number', () => {
    expect(running.approximation(running.pivot([runningOf(1, 9), runningOf(3, 1), of(2)]))).toEqual({
      value: 3,
      error: 0,
    });
  });
  test('widening adds a bound, rounded up', () => {
    const wide = widened(of(1), runningOf(-0.25, 0.125));
    expect(errorOf(wide)).toBeGreaterThanOrEqual(0.375);
    expect(errorOf(wide)).toBeLessThan(0.3751);
  });
});
