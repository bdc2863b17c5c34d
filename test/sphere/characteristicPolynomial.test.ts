import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { characteristicPolynomial, routhColumn } from '../../src/sphere/characteristicPolynomial.js';
import { determinant } from '../../src/sphere/determinant.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { same } from '../assume/exactly.js';

const A = running;
const M = [
  [1, 2, 0],
  [-3, 4, 5],
  [2, -1, 6],
];

test('the polynomial of a 3 × 3 matrix: trace, second minors and determinant', () => {
  const found = characteristicPolynomial(matrixOf(rational, M));
  const minors = 1 * 4 + 2 * 3 + (1 * 6 - 0 * 2) + (4 * 6 + 5 * 1);
  expect([1, -11, minors].every((c, k) => same(found[k]!, rational.of(c)))).toBe(true);
  const det = determinant(matrixOf(rational, M));
  expect(same(found[3]!, rational.mul(rational.of(-1), det))).toBe(true);
});

test('(λ + 1)(λ + 2)(λ + 3) is stable, and a growing pair of rates shows as a sign in the first column', () => {
  const positive = (c: readonly number[]) => routhColumn(c.map(A.of)).map(x => exceeds(x, A.of(0)));
  expect(positive([1, 6, 11, 6])).toEqual([true, true, true, true]);
  expect(positive([1, 1, 1, 6])).toEqual([true, true, false, true]);
});

test('λ² + 2λ + 5 has the column 1, 2, 5', () => {
  const column = routhColumn([1, 2, 5].map(rational.of));
  expect([1, 2, 5].every((c, k) => same(column[k]!, rational.of(c)))).toBe(true);
});

test('the coefficients of 2M are those of M times powers of 2', () => {
  const [once, twice] = [M, M].map((rows, k) =>
    characteristicPolynomial(scaledMatrix(rational.of(k + 1), matrixOf(rational, rows))),
  );
  expect(once!.every((c, k) => same(twice![k]!, rational.mul(rational.of(2 ** k), c)))).toBe(true);
});
