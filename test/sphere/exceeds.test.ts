import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { rational } from '../../src/arithmetic/rational.js';
import { runningOf } from '../../src/arithmetic/running.js';
import { exceeds } from '../../src/sphere/exceeds.js';

test('a exceeds b when the bounds leave no doubt', () => {
  expect(exceeds(runningOf(2, 1 / 4), runningOf(1, 1 / 4))).toBe(true);
  expect(exceeds(runningOf(2, 3 / 4), runningOf(1, 3 / 4))).toBe(false);
  expect(exceeds(runningOf(1, 0), runningOf(1, 0))).toBe(false);
  expect(exceeds(runningOf(1, 0), runningOf(2, 0))).toBe(false);
});

test('nothing exceeds what is not known', () => {
  expect(exceeds(runningOf(NaN, 0), runningOf(0, 0))).toBe(false);
  expect(exceeds(runningOf(9, 0), runningOf(0, Infinity))).toBe(false);
  expect(exceeds(float64.of(2), float64.of(1))).toBe(false);
  expect(exceeds(rational.of(2), rational.of(1))).toBe(false);
});
