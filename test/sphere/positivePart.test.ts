import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { endsOf, interval, intervalOf } from '../../src/arithmetic/interval.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { positivePart } from '../../src/sphere/positivePart.js';
import { known } from '../evidence/overlap.js';

test('a number whose sign is known is itself or exactly 0', () => {
  expect(known(positivePart(runningOf(3, 1)))).toEqual(known(runningOf(3, 1)));
  expect(known(positivePart(runningOf(-3, 1)))).toEqual({ value: 0, error: 0 });
  expect(known(positivePart(running.of(0)))).toEqual({ value: 0, error: 0 });
  expect([2, -2].map(t => known(positivePart(float64.of(t))).value)).toEqual([2, 0]);
});

test('a number around 0: the positive part of the centre, with the same bound', () => {
  const { value, error } = known(positivePart(runningOf(-0.25, 0.5)));
  expect([value, error >= 0.5, error < 0.51]).toEqual([0, true, true]);
  expect(known(positivePart(runningOf(0.25, 0.5))).value).toBe(0.25);
  const { lo, hi } = endsOf(positivePart(intervalOf(-1, 2)));
  expect([lo <= 0, hi >= 2]).toEqual([true, true]);
  expect(endsOf(positivePart(interval.of(-1)))).toEqual({ lo: 0, hi: 0 });
});

test('exact readings know no order', () => expect(() => positivePart(rational.of(1))).toThrow('arithmetic/unreadable'));
