import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { plainValues, proportionalKeys, reversedQueries } from '../../src/assume/proportionalKeys.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { sameMatrix } from './exactly.js';

test('Q = cK and V = cKᵀK exactly', () => {
  for (const { data } of drawsOf(proportionalKeys, 30)) {
    const { Q, K, V, ratio } = data(rational);
    expect(sameMatrix(Q, scaledMatrix(ratio, K))).toBe(true);
    expect(sameMatrix(V, scaledMatrix(ratio, product(transpose(K), K)))).toBe(true);
  }
});

test('the weaker charts leave one of the two', () => {
  const queries = drawsOf(reversedQueries, 30).map(({ data }) => data(rational));
  expect(queries.some(({ Q, K, ratio }) => !sameMatrix(Q, scaledMatrix(ratio, K)))).toBe(true);
  const values = drawsOf(plainValues, 30).map(({ data }) => data(rational));
  expect(values.some(({ Q, K, V }) => !sameMatrix(V, product(transpose(Q), K)))).toBe(true);
});
