import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { covarianceSpectrum, limitRank } from '../../src/flow/limitRank.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';

const of = (...sides: readonly number[]) =>
  gaussian(
    sides.map(() => float64.of(0)),
    diagonalMatrix(sides.map(float64.of)),
  );

test('eigenvalues come the largest first', () => expect(covarianceSpectrum(of(1, 2)).map(Math.round)).toEqual([4, 1]));

test('an eigenvalue that halves when time doubles vanishes, one that stays counts', () =>
  expect(limitRank(of(1, 0.5), of(1, Math.sqrt(1 / 8)))).toHaveProperty('rank', 1));

test('an order between integers, or one that grows, gives no rank', () => {
  expect(limitRank(of(1, 0.5), of(1, 0.42))).toBeUndefined();
  expect(limitRank(of(1, 0.5), of(2, 0.5))).toBeUndefined();
});
