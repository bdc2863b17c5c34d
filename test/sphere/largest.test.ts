import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { largest, smallest } from '../../src/sphere/largest.js';
import { known } from '../evidence/overlap.js';

test('the largest and the smallest of −1, 3, 2', () => {
  for (const A of [running, float64]) {
    const xs = [-1, 3, 2].map(A.of);
    expect([largest(xs), smallest(xs)].map(x => known(x).value)).toEqual([3, -1]);
  }
});

test('where bounds overlap, the answer encloses whatever may be the largest', () => {
  const { value, error } = known(largest([runningOf(3, 0), runningOf(2.5, 1), runningOf(1, 0.5)]));
  expect(value).toBe(3);
  expect(value + error).toBeGreaterThanOrEqual(3.5);
  expect(error).toBeLessThan(2);
});
