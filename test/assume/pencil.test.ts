import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { anisotropicPencil, isotropicPencil, type Pencil } from '../../src/assume/pencil.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { drawsOf } from './draws.js';
import { sameMatrix, signOf, symmetricMatrix } from './exactly.js';

const isotropic = ({ b, D }: Pencil): boolean => sameMatrix(D, scaledMatrix(b, identityMatrix(rational, D.length)));

test('D = b Id with b ≠ 0 of both signs, M not symmetric in general', () => {
  const drawn = drawsOf(isotropicPencil, 60).map(({ data }) => data(rational));
  expect(drawn.every(isotropic)).toBe(true);
  expect(new Set(drawn.map(({ b }) => signOf(b)))).toEqual(new Set([1, -1]));
  expect(drawn.some(({ M }) => !symmetricMatrix(M))).toBe(true);
});

test('the weaker chart adds a symmetric matrix', () => {
  const drawn = drawsOf(anisotropicPencil, 60).map(({ data }) => data(rational));
  expect(drawn.every(({ D }) => symmetricMatrix(D))).toBe(true);
  expect(drawn.every(isotropic)).toBe(false);
});
