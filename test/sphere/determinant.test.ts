import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { adjugate, determinant } from '../../src/sphere/determinant.js';
import { identityMatrix, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { product, times } from '../../src/sphere/verbs.js';
import { skewed, values } from '../evidence/inputs.js';

const [M, N] = [skewed(rational), values(rational)];
const texts = (A: typeof M) => A.map(row => row.map(text));

test('det [[a, b], [c, d]] = ad − bc, and det MN = det M det N', () => {
  expect(
    text(
      determinant(
        matrixOf(rational, [
          [1, 2],
          [3, 5],
        ]),
      ),
    ),
  ).toBe('-1');
  expect(text(determinant(product(M, N)))).toBe(text(times(determinant(M), determinant(N))));
});

test('M adj M = det M · Id, for an M that is not symmetric', () => {
  expect(texts(product(M, adjugate(M)))).toEqual(texts(scaledMatrix(determinant(M), identityMatrix(rational, 3))));
  expect(texts(adjugate([[rational.of(7)]]))).toEqual([['1']]);
});
