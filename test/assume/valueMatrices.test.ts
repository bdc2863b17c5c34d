import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { identityOnly, stretchedTurn, turnOnly, valuesBesides } from '../../src/assume/valueMatrices.js';
import type { Matrix } from '../../src/sphere/verbs.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { product } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { negated, sameMatrix } from './exactly.js';

const drawn = (family: (n: number) => ReturnType<typeof valuesBesides>) =>
  drawsOf<Matrix>(family, 20).map(({ data }) => data(rational));
const one = identityMatrix(rational, 2);

test('V = Id is the identity of its dimension, and any V is not', () => {
  expect(drawn(identityOnly as never).every(V => sameMatrix(V, identityMatrix(rational, V.length)))).toBe(true);
  expect(drawn(valuesBesides).every(V => sameMatrix(V, identityMatrix(rational, V.length)))).toBe(false);
});

test('J² = −Id, and a stretched turn has another square', () => {
  const J = turnOnly(2).build({ in: rational } as never);
  expect(product(J, J).flat().map(text)).toEqual(['-1', '0', '0', '-1']);
  expect(drawn(() => stretchedTurn(2)).every(M => sameMatrix(product(M, M), negated(one)))).toBe(false);
});
