import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { covarianceEnergy } from '../../src/energy/covarianceEnergy.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';
import { inputG } from '../evidence/inputG.js';

const { mu } = inputG(running);

test('¼ tr((DΣ)²) of Σ = Id is ¼|D|² for symmetric D', () => {
  const one = matrixOf(running, [
    [1, 0],
    [0, 1],
  ]);
  expect(
    known(
      covarianceEnergy(
        matrixOf(running, [
          [1, 2],
          [2, -1],
        ]),
        one,
      ),
    ).value,
  ).toBe(-2.5);
});

test('golden: V = D = [[0.5, 0.2], [0.2, −0.3]] from Input G has Σ′ = [[0.66125, 0.1575], [., 0.07625]]', () => {
  const tenth = (k: number) => running.div(running.of(k), running.of(10));
  const D = [
    [tenth(5), tenth(2)],
    [tenth(2), tenth(-3)],
  ];
  const { covariance } = gaussianRate(gaussianSoftmax({ D, V: D }))(mu);
  const texts = ['0.6612500000000000', '0.1575000000000000', '0.1575000000000000', '0.0762500000000000'];
  expectEqual(
    covariance.flat(),
    texts.map(text => printed(text)),
  );
});
