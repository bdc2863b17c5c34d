import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { parity } from '../../src/measure/parity.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { image, sum, translate } from '../../src/sphere/verbs.js';
import { unequal } from '../evidence/inputs.js';

const A = rational;
const R = diagonalMatrix([1, -1, 1].map(A.of));
const mu = unequal(A);
const { even, odd } = parity(R, mu);
const texts = (xs: readonly Parameters<typeof text>[0][]) => xs.map(text);

test('the parts add up: masses, means and second moments', () => {
  expect(text(sum(even.masses))).toBe('1');
  expect(text(sum(odd.masses))).toBe('0');
  expect(texts(translate(mean(even), mean(odd)))).toEqual(texts(mean(mu)));
  const S = secondMoment(even).map((row, j) => translate(row, secondMoment(odd)[j]!));
  expect(texts(S.flat())).toEqual(texts(secondMoment(mu).flat()));
});

test('the mean of the even part is fixed by R, that of the odd part is reversed, and neither is 0', () => {
  expect(texts(image(R, mean(even)))).toEqual(texts(mean(even)));
  expect(texts(image(R, mean(odd)))).toEqual(texts(mean(odd).map(a => A.sub(A.of(0), a))));
  expect(text(mean(odd)[1]!)).not.toBe('0');
  expect(text(mean(even)[0]!)).not.toBe('0');
});
