import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { definiteState, fullRankState, rankThreeState, type RankThreeState } from '../../src/assume/rankThreeStates.js';
import { covarianceJacobian } from '../../src/attention/covarianceJacobian.js';
import { characteristicPolynomial, routhColumn } from '../../src/sphere/characteristicPolynomial.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { determinant, sameMatrix, signOf, symmetricMatrix } from './exactly.js';

test('V is symmetric, Σ has rank 3 and rests: VΣDᵀΣ is antisymmetric and not 0', () => {
  for (const { data } of drawsOf(rankThreeState, 6)) {
    const { weights, covariance } = data(rational);
    const half = product(product(product(weights.V, covariance), transpose(weights.D)), covariance);
    expect(symmetricMatrix(weights.V)).toBe(true);
    expect(signOf(determinant(covariance.slice(0, 3).map(row => row.slice(0, 3))))).toBe(1);
    expect(sameMatrix(half, scaledMatrix(rational.of(-1), transpose(half)))).toBe(true);
    expect(half.flat().some(a => signOf(a) !== 0)).toBe(true);
  }
});

test('the nine rates besides that of Σ have negative real parts, exactly, and V is indefinite', () => {
  const drawn = drawsOf(rankThreeState, 1)[0]!;
  const { weights, covariance } = drawn.data(rational);
  const rates = characteristicPolynomial(covarianceJacobian(weights, covariance));
  expect(signOf(rates[10]!)).toBe(0);
  expect(routhColumn(rates.slice(0, -1)).map(signOf)).toEqual(Array.from({ length: 10 }, () => 1));
  expect(signOf(weights.V[0]![0]!)).toBe(-1);
  expect(signOf(weights.V[1]![1]!)).toBe(1);
});

test('with V positive definite, and with Σ of full rank: at rest, D then of rank 2', () => {
  const rests = ({ weights, covariance }: RankThreeState): boolean => {
    const half = product(product(product(weights.V, covariance), transpose(weights.D)), covariance);
    return sameMatrix(half, scaledMatrix(rational.of(-1), transpose(half)));
  };
  for (const { data } of drawsOf(definiteState, 6)) {
    const state = data(rational);
    expect([rests(state), symmetricMatrix(state.weights.V), signOf(determinant(state.weights.V))]).toEqual([
      true,
      true,
      1,
    ]);
  }
  for (const { data } of drawsOf(fullRankState, 12)) {
    const state = data(rational);
    expect([rests(state), signOf(determinant(state.covariance)), signOf(determinant(state.weights.D))]).toEqual([
      true,
      1,
      0,
    ]);
  }
});
