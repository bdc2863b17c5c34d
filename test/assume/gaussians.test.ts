/** Gaussians of every rank: what the charts promise, exactly, and what their weakenings lose. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import * as charts from '../../src/assume/gaussians.js';
import type { Gaussian } from '../../src/measure/gaussian.js';
import { generatingOf, type Law } from '../../src/measure/law.js';
import { diagonalMatrix, trace } from '../../src/sphere/matrices.js';
import { norm2, plus, product, times, transpose } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';

const { same, sameMatrix, signOf } = exactly;
const factored = ({ factor, covariance }: Gaussian): boolean =>
  sameMatrix(covariance, product(factor, transpose(factor))) && exactly.positiveSemidefiniteMatrix(covariance);
/** Every 2 × 2 minor vanishes. */
const rankOne = ({ covariance: M }: Gaussian): boolean =>
  M.every((row, j) =>
    M.every((other, i) => row.every((a, k) => same(times(a, other[i]!), times(row[i]!, other[k]!)) || j === i)),
  );

describe('Σ = RRᵀ ⪰ 0 exactly', () => {
  test.each([
    charts.anyGaussian,
    charts.centredGaussian,
    charts.squareGaussian,
    charts.wideGaussian,
    charts.centredOnly,
  ])('%#', family => {
    for (const { data } of drawsOf<Gaussian>(family, 40)) expect(factored(data(rational))).toBe(true);
  });

  test('Σ = uuᵀ has rank one, Σ = uuᵀ + wwᵀ not always', () => {
    const one = drawsOf<Gaussian>(charts.rankOneGaussian, 40).map(({ data }) => data(rational));
    expect(one.every(rankOne)).toBe(true);
    expect(drawsOf<Gaussian>(charts.rankTwoGaussian, 40).every(({ data }) => rankOne(data(rational)))).toBe(false);
  });

  test('a centred Gaussian has mean 0, and its weakening not', () => {
    const still = ({ mean }: Gaussian): boolean => signOf(norm2(mean)) === 0;
    expect(drawsOf<Gaussian>(charts.centredOnly, 40).every(({ data }) => still(data(rational)))).toBe(true);
    expect(drawsOf<Gaussian>(charts.squareGaussian, 40).every(({ data }) => still(data(rational)))).toBe(false);
  });

  test('the eigenvalues of a plane covariance are those named', () => {
    for (const { mu, eigenvalues } of drawsOf(() => charts.planeCovariance(2), 40).map(({ data }) => data(rational)))
      expect(
        same(trace(mu.covariance), eigenvalues.reduce(plus)) &&
          same(exactly.determinant(mu.covariance), exactly.determinant(diagonalMatrix(eigenvalues))),
      ).toBe(true);
  });

  test('a law of full rank has det Σ > 0', () => {
    for (const { data } of drawsOf<Law>(charts.fullRankLaw, 40))
      expect(signOf(exactly.determinant(data(rational).covariance))).toBe(1);
  });
});

test('the law of signs has the mean and covariance of the Gaussian and another generating function', () => {
  const one = [running.of(1), running.of(0.5)];
  const draw = (family: (n: number) => ReturnType<typeof charts.anyLaw>) =>
    drawsOf<Law>(family, 12).filter(({ n }) => n === 2);
  const [normal, signs] = [draw(charts.gaussianLaw as never), draw(charts.lawOfSigns)];
  expectEqual(normal[0]!.data(running).mean, signs[0]!.data(running).mean);
  const differ = normal.map(
    (law, i) => [generatingOf(law.data(running), one), generatingOf(signs[i]!.data(running), one)] as const,
  );
  differ
    .filter((_, i) => signOf(trace(normal[i]!.data(rational).covariance)) > 0)
    .slice(0, 1)
    .forEach(([a, b]) => expectDifferent(a, b));
});

test('ε is a positive number of quarters and |t| at most 1/4', () => {
  for (const { data } of drawsOf(charts.temperature, 20)) expect(signOf(data(rational))).toBe(1);
  for (const { data } of drawsOf(charts.instant, 20))
    expect(Math.abs(rational.approximation(data(rational)).value)).toBeLessThanOrEqual(1 / 4);
});

test('heads and distance weights fit their dimension', () => {
  for (const { n, data } of drawsOf(charts.distanceWeights, 20)) {
    const { Q, K, V } = data(rational);
    expect([Q.length, Q[0]!.length, K[0]!.length, V.length]).toEqual([K.length, n, n, n]);
  }
  for (const { n, data } of drawsOf(charts.twoHeads, 8))
    expect(data(rational).map(({ D }) => D.length)).toEqual([n, n]);
  for (const { n, data } of drawsOf(charts.anyVector, 8)) expect(data(rational).length).toBe(n);
});
