import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { definiteRoot } from '../../src/sphere/definiteRoot.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { product } from '../../src/sphere/verbs.js';
import { expectEqualRows, known } from '../evidence/overlap.js';

/** The square of [[3, 1], [1, 2]]. */
const squared = [
  [10, 5],
  [5, 5],
];
const side = [
  [3, 1],
  [1, 2],
];

test('the root of [[3, 1], [1, 2]]² is [[3, 1], [1, 2]], in every numeric reading', async () => {
  for (const A of [running, interval]) expectEqualRows(definiteRoot(matrixOf(A, squared)), matrixOf(A, side));
  await withDigits(160, A => {
    const W = definiteRoot(matrixOf(A, squared));
    expectEqualRows(W, matrixOf(A, side));
    expect(Math.max(...W.flat().map(a => known(a).error))).toBeLessThanOrEqual(2 ** -150);
  });
});

test('W² = N for an N of condition 2^20 that is far from diagonal', () => {
  const N = matrixOf(running, [
    [2 ** 20, 2 ** 19, 1],
    [2 ** 19, 2 ** 18 + 5, 0.5],
    [1, 0.5, 3],
  ]);
  const W = definiteRoot(N);
  expectEqualRows(product(W, W), N);
});

test('a 1 × 1 root is the root, also in fractions; a larger one has no meaning there', () => {
  expect(text(definiteRoot([[rational.of(2.25)]])[0]![0]!)).toBe('3/2');
  expect(() => definiteRoot(matrixOf(rational, squared))).toThrow('arithmetic/unreadable');
});

test('where it is not seen to be positive, nothing is claimed', () => {
  const W = definiteRoot(
    matrixOf(running, [
      [1, 0],
      [0, NaN],
    ]),
  );
  expect(W.flat().every(a => known(a).error === Infinity)).toBe(true);
});
