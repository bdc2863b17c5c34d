import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { covarianceSpectrum, limitRank, settledRank } from '../../src/flow/limitRank.js';
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

test('an eigenvalue that vanishes faster than 1/t, or is gone, does not count', () => {
  expect(limitRank(of(1, 0.5), of(1, 0.5 ** 1.7))).toHaveProperty('rank', 1);
  expect(limitRank(of(1, 2 ** -30), of(1, 2 ** -60))).toMatchObject({ rank: 1, orders: [0, -Infinity] });
});

test('small eigenvalues keep their digits, and a factor of one column leaves zeros', () => {
  const [, small] = covarianceSpectrum(of(1, 2 ** -30));
  expect(Math.abs(small! - 2 ** -60)).toBeLessThanOrEqual(2 ** -70);
  expect(covarianceSpectrum(gaussian([float64.of(0), float64.of(0)], [[float64.of(3)], [float64.of(4)]]))).toEqual(
    expect.objectContaining({ length: 2, 1: 0 }),
  );
});

/** Σ(2^k), k = 0, …, last, of eigenvalues 1 and 1/(1 + bt). */
const vanishing = (b: number, last: number) =>
  Array.from({ length: last + 1 }, (_, k) => of(1, Math.sqrt(1 / (1 + b * 2 ** k))));

test('a rank has settled where the orders stay for eight doublings', () => {
  expect(settledRank(vanishing(1, 20))).toMatchObject({ rank: 1, since: 2 });
  expect(settledRank(vanishing(2 ** -10, 30))).toMatchObject({ rank: 1, since: 12 });
  expect(settledRank(vanishing(2 ** -10, 16))).toBeUndefined();
  expect(settledRank(vanishing(0, 7))).toBeUndefined();
  expect(settledRank(vanishing(0, 8))).toMatchObject({ rank: 2, since: 0 });
  expect(settledRank([])).toBeUndefined();
});
