import { expect, test } from 'vitest';
import { massDefect, nearUnity, normDefect } from '../../../src/cli/evaluate/nearUnity.js';

const u = 2 ** -53;

test('|a − 1| ≤ k u is decided exactly, on both sides', () => {
  expect(nearUnity(massDefect([1 - 4 * u]), 4)).toBe(true);
  expect(nearUnity(massDefect([1 - 5 * u]), 4)).toBe(false);
  expect(nearUnity(massDefect([1 + 4 * u]), 4)).toBe(true);
  expect(nearUnity(massDefect([1, 4 * u, 2 ** -1074]), 4)).toBe(false);
});

test('|x|² − 1 of (3/5, 4/5) as doubles is not 0, and of (1, 0) it is', () => {
  expect(nearUnity(normDefect([0.6, 0.8]), 0)).toBe(false);
  expect(nearUnity(normDefect([0.6, 0.8]), 6)).toBe(true);
  expect(nearUnity(normDefect([1, 0]), 0)).toBe(true);
});
