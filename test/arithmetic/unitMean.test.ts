import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { unitMean } from '../../src/arithmetic/unitMean.js';
import { exponential, minus, over, times } from '../../src/sphere/verbs.js';
import { expectEqual, expectDifferent, known } from '../evidence/overlap.js';

test('∫ t^k dt = 1/(k + 1), exact up to rounding for k ≤ 31', () => {
  for (const A of [running, interval])
    for (const k of [0, 1, 7, 31]) {
      const power = (t: Parameters<typeof over>[0]) => Array.from({ length: k }, () => t).reduce(times, A.of(1));
      expectEqual(unitMean(power, A.of(0)), over(A.of(1), A.of(k + 1)));
    }
});

test('t^64 is beyond the rule: with a bound of 0 the answer is wrong, with M = (9/8)^64 it is right', () => {
  const A = running;
  const power = (t: Parameters<typeof over>[0]) => Array.from({ length: 64 }, () => t).reduce(times, A.of(1));
  expectDifferent(unitMean(power, A.of(0)), over(A.of(1), A.of(65)));
  const { value, error } = known(unitMean(power, A.of((9 / 8) ** 64)));
  expect(Math.abs(value - 1 / 65)).toBeLessThan(error);
});

test('∫ e^{2t} dt = (e² − 1)/2', () => {
  const A = running;
  const mean = unitMean(t => exponential(times(A.of(2), t)), A.of(2 ** 4));
  const { value, error } = known(minus(mean, over(minus(exponential(A.of(2)), A.of(1)), A.of(2))));
  expect(Math.abs(value)).toBeLessThan(error);
  expect(error).toBeLessThan(2 ** -24);
});
