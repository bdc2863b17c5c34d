import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { covarianceEnergy } from '../../src/energy/covarianceEnergy.js';
import { slopeInFactor } from '../../src/energy/slopeInFactor.js';
import { matrixOf, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, minus, multiple, product, transpose } from '../../src/sphere/verbs.js';
import { sameMatrix } from '../assume/exactly.js';

const A = rational;
const D = matrixOf(A, [
  [1, 2],
  [2, -1],
]);
const R = matrixOf(A, [
  [1, 0.5, -1],
  [0, 2, 0.25],
]);
const slope = slopeInFactor((factor, lift) => covarianceEnergy(lift(D), factor), R);

test('∂F/∂R = −DΣDR for F = −¼ tr((DΣ)²), R of three columns', () => {
  const pulled = product(product(D, product(R, transpose(R))), product(D, R));
  expect(sameMatrix(slope, scaledMatrix(A.of(-1), pulled))).toBe(true);
  expect(sameMatrix(slope, pulled)).toBe(false);
});

test('along a line through R it is the linear coefficient of a polynomial of degree 4', () => {
  const H = matrixOf(A, [
    [0, 1, 0],
    [2, 0, -1],
  ]);
  const at = (s: number) => covarianceEnergy(D, matrixSum(R, scaledMatrix(A.of(s), H)));
  const [one, two] = [minus(at(1), at(-1)), minus(at(2), at(-2))];
  const twelvefold = minus(multiple(8, one), two);
  expect(sameMatrix([[twelvefold]], [[multiple(12, dot(slope.flat(), H.flat()))]])).toBe(true);
});
