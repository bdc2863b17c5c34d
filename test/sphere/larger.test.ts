import { expect, test } from 'vitest';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { absolute, larger } from '../../src/sphere/larger.js';
import { known } from '../evidence/overlap.js';

const A = running;

test('the larger of two numbers is one of them when the bounds tell which', () => {
  const [a, b] = [runningOf(2, 1 / 4), runningOf(1, 1 / 4)];
  expect(larger(a, b)).toBe(a);
  expect(larger(b, a)).toBe(a);
});

test('otherwise the answer encloses both', () => {
  const { value, error } = known(larger(runningOf(1, 1 / 2), runningOf(5 / 4, 1 / 8)));
  expect(value - error).toBeLessThanOrEqual(1 / 2);
  expect(value + error).toBeGreaterThanOrEqual(3 / 2);
});

test('|a| is a or −a, and encloses both near 0', () => {
  expect([-3, 2].map(a => known(absolute(A.of(a))))).toEqual([3, 2].map(value => ({ value, error: 0 })));
  const { value, error } = known(absolute(runningOf(-1 / 4, 1 / 2)));
  expect(value + error).toBeGreaterThanOrEqual(3 / 4);
  expect(value - error).toBeLessThanOrEqual(0);
});
