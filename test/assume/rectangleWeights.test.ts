import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { closePair } from '../../src/assume/closePairs.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperatures.js';
import { coupledWeights, rectangleWeights, unrelatedDiagonalValue } from '../../src/assume/rectangleWeights.js';
import { uniformRectangle, weightedRectangle } from '../../src/assume/rectangles.js';
import type { SignedWeights } from '../../src/attention/weights.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { difference, minus, multiple, norm2 } from '../../src/sphere/verbs.js';
import { drawsOf, type Family } from './draws.js';
import { isOne, onTheSphere, probability, same, sameMatrix, signOf } from './exactly.js';

const all = <T>(family: Family<T>): readonly T[] => drawsOf(family, 60).map(({ data }) => data(rational));
const tied = ({ D, V, sign }: SignedWeights): boolean => sameMatrix(V, scaledMatrix(sign, D));
const diagonal = ({ D }: SignedWeights): boolean =>
  D.every((row, j) => row.every((a, k) => (signOf(a) === 0) === (j !== k)));

test('D is diagonal without a 0 there and V = ±D; either promise fails in a weaker chart', () => {
  expect(all(rectangleWeights).every(w => tied(w) && diagonal(w))).toBe(true);
  expect(all(unrelatedDiagonalValue).every(diagonal)).toBe(true);
  expect(all(unrelatedDiagonalValue).every(tied)).toBe(false);
  expect(all(coupledWeights).every(tied)).toBe(true);
  expect(all(coupledWeights).every(diagonal)).toBe(false);
});

test('the uniform measure on a rectangle has equal masses, the weighted one any', () => {
  const equal = ({ mu }: { mu: { masses: readonly Parameters<typeof same>[0][] } }): boolean =>
    mu.masses.every(w => same(w, mu.masses[0]!));
  for (const family of [uniformRectangle, weightedRectangle])
    expect(all(family).every(({ sides, mu }) => isOne(norm2(sides)) && onTheSphere(mu) && probability(mu))).toBe(true);
  expect(all(uniformRectangle).every(equal)).toBe(true);
  expect(all(weightedRectangle).every(equal)).toBe(false);
});

test('0 < |x − y| < 5/8 for a close pair on the sphere', () => {
  for (const mu of all(closePair)) {
    const d2 = norm2(difference(mu.tokens[0]!, mu.tokens[1]!));
    expect(onTheSphere(mu) && probability(mu)).toBe(true);
    expect([signOf(d2), signOf(minus(rational.of(25 / 64), d2))]).toEqual([1, 1]);
  }
});

test('0 < β ≤ 2, and −2 ≤ β < 0 for the negative ones', () => {
  const within = (beta: Parameters<typeof same>[0]): boolean =>
    signOf(beta) === 1 && signOf(minus(rational.of(2), beta)) >= 0;
  expect(all(inverseTemperature).every(within)).toBe(true);
  expect(all(negativeTemperature).every(beta => within(multiple(-1, beta)))).toBe(true);
});
