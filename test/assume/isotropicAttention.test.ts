import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import {
  anisotropicKeys,
  anisotropicValues,
  isotropicAttention,
  type TemperedWeights,
} from '../../src/assume/isotropicAttention.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { square } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { isOne, sameMatrix, signOf } from './exactly.js';

const keys = ({ D, beta }: TemperedWeights): boolean =>
  signOf(beta) !== 0 && sameMatrix(D, scaledMatrix(beta, identityMatrix(rational, D.length)));
const values = ({ V, sign }: TemperedWeights): boolean =>
  isOne(square(sign)) && sameMatrix(V, scaledMatrix(sign, identityMatrix(rational, V.length)));
const all = (family: (n: number) => { name: string; build: ReturnType<typeof anisotropicKeys>['build'] }) =>
  drawsOf<TemperedWeights>(family, 60).map(({ data }) => data(rational));

test('D = β Id, β ≠ 0, and V = ±Id, of both signs', () => {
  const drawn = all(isotropicAttention);
  expect(drawn.every(w => keys(w) && values(w))).toBe(true);
  expect(new Set(drawn.map(w => signOf(w.beta))).size).toBe(2);
  expect(new Set(drawn.map(w => signOf(w.sign))).size).toBe(2);
});

test('the weaker charts keep one half of it and leave the other', () => {
  const [other, turned] = [all(anisotropicKeys), all(anisotropicValues)];
  expect(other.every(values) && !other.every(keys)).toBe(true);
  expect(turned.every(keys) && !turned.every(values)).toBe(true);
});
