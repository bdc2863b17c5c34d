import { expect, test } from 'vitest';
import { duals } from '../../src/arithmetic/dual.js';
import { running } from '../../src/arithmetic/running.js';
import { gaussian, generating } from '../../src/measure/gaussian.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { expectEqual, expectEqualRows } from '../evidence/overlap.js';
import { inputG } from '../evidence/inputG.js';

test('the covariance is R Rᵀ, for any number of columns', () => {
  const mu = gaussian([running.of(1), running.of(2)], matrixOf(running, [[1], [3]]));
  expectEqualRows(
    mu.covariance,
    matrixOf(running, [
      [1, 3],
      [3, 9],
    ]),
  );
});

test('the mean is the gradient of the generating function at 0', () => {
  const D = duals(running);
  const { mu } = inputG(running);
  const lifted = gaussian(
    mu.mean.map(a => D.moving(a, running.of(0))),
    mu.factor.map(row => row.map(a => D.moving(a, running.of(0)))),
  );
  const slope = mu.mean.map((_, k) =>
    D.rateOf(generating(lifted)(mu.mean.map((__, j) => D.moving(running.of(0), running.of(j === k ? 1 : 0))))),
  );
  expectEqual(slope, mu.mean);
});

test('a factor without the rows of the mean is refused', () =>
  expect(() => gaussian([running.of(1)], matrixOf(running, [[1], [3]]))).toThrow('gaussian: the factor must be n × r'));
