import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { gaussianMotion, gaussianOf, gaussianStep, pointsOf } from '../../src/flow/gaussianMotion.js';
import { euler } from '../../src/flow/tableau.js';
import { matrixSum } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { expectEqual, expectEqualRows, known } from '../evidence/overlap.js';
import { inputG } from '../evidence/inputG.js';

const G = inputG(running);
const field = gaussianSoftmax(G);

test('points and Gaussians are one thing in two forms', () => {
  const again = gaussianOf(pointsOf(G.mu));
  expectEqual(again.mean, G.mu.mean);
  expectEqualRows(again.covariance, G.mu.covariance);
});

test('the rate of R Rᵀ along R′ = GR is Σ′ = GΣ + ΣGᵀ', () => {
  const [mean, ...columns] = gaussianMotion(field)(pointsOf(G.mu));
  const half = product(transpose(columns), transpose(G.mu.factor));
  const rate = gaussianRate(field)(G.mu);
  expectEqual(mean!, rate.mean);
  expectEqualRows(matrixSum(half, transpose(half)), rate.covariance);
});

test('a step of Euler leaves Σ = (1 + hG)Σ(1 + hG)ᵀ: symmetric and of positive determinant', () => {
  const [[a, b], [c, d]] = gaussianStep(field, euler)(G.mu, running.of(0.5)).covariance as [
    [never, never],
    [never, never],
  ];
  expect(known(b)).toEqual(known(c));
  expect(known(a).value * known(d).value - known(b).value ** 2).toBeGreaterThan(0);
});
