import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { anyKeys, symmetricKeys } from '../../src/assume/symmetricKeys.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { negative } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { determinant, signOf, symmetricMatrix } from './exactly.js';

test('V − c Id has no negative minor in a corner, and D is symmetric, or may be anything', () => {
  for (const { n, data } of drawsOf(symmetricKeys, 12)) {
    const { D, V, floor } = data(rational);
    const above = matrixSum(V, scaledMatrix(negative(floor), identityMatrix(rational, n)));
    expect([symmetricMatrix(D), symmetricMatrix(V), signOf(floor)]).toEqual([true, true, 1]);
    for (let k = 1; k <= n; k++)
      expect(signOf(determinant(above.slice(0, k).map(row => row.slice(0, k))))).not.toBe(-1);
  }
  expect(drawsOf(anyKeys, 12).some(({ data }) => !symmetricMatrix(data(rational).D))).toBe(true);
});
