import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { bandwidth } from '../../src/assume/bandwidth.js';
import { drawsOf } from './draws.js';
import { signOf } from './exactly.js';

test('σ and ε are positive, and ε reaches 2^{−10}', () => {
  const all = drawsOf(bandwidth, 200).map(({ data }) => data(rational));
  expect(all.every(({ r, epsilon }) => signOf(r) === 1 && signOf(epsilon) === 1)).toBe(true);
  expect(Math.min(...all.map(({ epsilon }) => rational.approximation(epsilon).value))).toBe(2 ** -10);
});
