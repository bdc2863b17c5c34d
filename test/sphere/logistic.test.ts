import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { logistic } from '../../src/sphere/logistic.js';
import { exponential, negative, over, plus } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

test('s(0) = ½, and s(t) + s(−t) = 1', () => {
  expect(known(logistic(running.of(0)))).toEqual({ value: 0.5, error: 0 });
  for (const t of [0.3, -2, 17]) {
    const a = running.of(t);
    expectEqual(plus(logistic(a), logistic(negative(a))), running.of(1));
  }
});

test('s(t) = 1/(1 + e^{−t}), in running and in intervals', () => {
  for (const A of [running, interval])
    for (const t of [-3, 0.5, 4]) {
      const a = A.of(t);
      expectEqual(logistic(a), over(A.of(1), plus(A.of(1), exponential(negative(a)))));
    }
});

test('far out nothing overflows, and small values keep their digits', () => {
  expect(known(logistic(running.of(5000))).value).toBe(1);
  const { value, error } = known(logistic(running.of(-600)));
  expect(value).toBeGreaterThan(0);
  expect(error).toBeLessThanOrEqual(2 ** -48 * value);
});
