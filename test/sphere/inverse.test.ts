import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { inverse } from '../../src/sphere/inverse.js';
import { identityMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { product } from '../../src/sphere/verbs.js';
import { expectEqualRows, known } from '../evidence/overlap.js';

const rows = [
  [0, 2, 0.5],
  [1, -0.25, 3],
  [4, 1, 0],
];
const exact = inverse(matrixOf(rational, rows));

test('M M^{−1} = I exactly, for an M that is not symmetric and needs its rows exchanged', () =>
  expect(product(matrixOf(rational, rows), exact).map(row => row.map(text))).toEqual([
    ['1', '0', '0'],
    ['0', '1', '0'],
    ['0', '0', '1'],
  ]));

test('every numeric reading encloses the exact inverse', async () => {
  const truth = exact.map(row => row.map(a => rational.approximation(a)));
  for (const A of [running, interval])
    inverse(matrixOf(A, rows)).forEach((row, i) => row.forEach((a, j) => covers(known(a), truth[i]![j]!)));
  await withDigits(160, A =>
    expectEqualRows(product(matrixOf(A, rows), inverse(matrixOf(A, rows))), identityMatrix(A, 3)),
  );
});

const covers = (a: { value: number; error: number }, b: { value: number; error: number }): void =>
  expect(Math.abs(a.value - b.value)).toBeLessThanOrEqual(a.error + b.error);

test('bounds do not grow along the elimination: relative bounds of a Hilbert-like 6 × 6 matrix', () => {
  const near = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (__, j) => 1 / (1 + i + j)));
  const entries = inverse(matrixOf(running, near)).flat().map(known);
  expect(Math.max(...entries.map(({ error }) => error))).toBeLessThanOrEqual(
    2 ** -20 * Math.max(...entries.map(({ value }) => Math.abs(value))),
  );
});

test('of a singular matrix nothing is known', () => {
  const flat = inverse(
    matrixOf(running, [
      [1, 2],
      [2, 4],
    ]),
  );
  expect(flat.flat().every(a => known(a).error === Infinity)).toBe(true);
});
