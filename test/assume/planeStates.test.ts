import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { planeState } from '../../src/assume/planeStates.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { drawsOf } from './draws.js';
import { determinant, signOf } from './exactly.js';

test('Σ = Id rests, and V is invertible where D is', () => {
  const planar = drawsOf(planeState, 60).filter(({ n }) => n === 2);
  const seen = planar.map(({ data }) => {
    const weights = data(rational);
    const zero = [rational.of(0), rational.of(0)];
    const { covariance } = gaussianRate(gaussianSoftmax(weights))(gaussian(zero, identityMatrix(rational, 2)));
    expect(covariance.flat().map(signOf)).toEqual([0, 0, 0, 0]);
    return [signOf(determinant(weights.D)) !== 0, signOf(determinant(weights.V)) !== 0];
  });
  expect(seen.filter(([D, V]) => D !== V)).toEqual([]);
  expect(seen.some(([D]) => D)).toBe(true);
});
