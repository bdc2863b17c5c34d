import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { amplitude } from '../../src/assume/amplitude.js';
import { drawsOf } from './draws.js';
import { signOf } from './exactly.js';

test('|ε| ≤ ½, of both signs', () => {
  const drawn = drawsOf(amplitude, 60).map(({ data }) => data(rational));
  expect(drawn.every(a => Math.abs(rational.approximation(a).value) <= 1 / 2)).toBe(true);
  expect([1, -1].every(s => drawn.some(a => signOf(a) === s))).toBe(true);
});
