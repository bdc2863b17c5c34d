import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { covarianceJacobian, upperTriangle } from '../../src/attention/covarianceJacobian.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { matrixOf, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { difference, dilate, image, type Matrix } from '../../src/sphere/verbs.js';
import { sameVector } from '../assume/exactly.js';

const A = rational;
const weights = {
  D: matrixOf(A, [
    [1, 2],
    [-3, 5],
  ]),
  V: matrixOf(A, [
    [2, -1],
    [4, 3],
  ]),
};
const Sigma = matrixOf(A, [
  [3, 1],
  [1, 2],
]);
const H = matrixOf(A, [
  [1, -2],
  [-2, 4],
]);
const start = [A.of(0), A.of(0)];
const rate = (S: Matrix) =>
  upperTriangle(gaussianRate(gaussianSoftmax(weights))({ ...gaussian(start, S), covariance: S }).covariance);

test('the rate is homogeneous of degree 2: its derivative along Σ is twice the rate', () => {
  const along = image(covarianceJacobian(weights, Sigma), upperTriangle(Sigma));
  expect(sameVector(along, dilate(A.of(2), rate(Sigma)))).toBe(true);
});

test('the derivative along H is half the difference of the rates at Σ ± H, as the rate is quadratic', () => {
  const [up, down] = [1, -1].map(s => rate(matrixSum(Sigma, scaledMatrix(A.of(s), H))));
  const twice = dilate(A.of(2), image(covarianceJacobian(weights, Sigma), upperTriangle(H)));
  expect(sameVector(twice, difference(up!, down!))).toBe(true);
});
