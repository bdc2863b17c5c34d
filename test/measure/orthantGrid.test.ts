import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { orthantGrid } from '../../src/measure/orthantGrid.js';
import { norm2 } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const angle = (j: number, k: number) => (2 * Math.PI * j) / 2 ** k;

test.each([
  [2, 3, 3],
  [2, 6, 17],
  [3, 3, 9],
  [3, 5, 81],
])('n = %i, N = 2^%i: %i points of the sphere with coordinates ≥ 0', (n, k, count) => {
  const grid = orthantGrid(running, n, k);
  expect(grid).toHaveLength(count);
  for (const y of grid) {
    expectEqual(norm2(y), running.of(1));
    for (const a of y) expect(known(a).value).toBeGreaterThanOrEqual(0);
  }
});

test('the angles are 2πj/N, θ slowest', () => {
  const grid = orthantGrid(running, 3, 4);
  grid.forEach((y, i) => {
    const [theta, phi] = [angle(Math.floor(i / 5), 4), angle(i % 5, 4)];
    const x = [Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta)];
    y.forEach((a, j) => expect(Math.abs(known(a).value - x[j]!)).toBeLessThan(2 ** -50));
  });
});

test('other dimensions are refused', () => expect(() => orthantGrid(running, 4, 4)).toThrow('n must be 2 or 3'));
