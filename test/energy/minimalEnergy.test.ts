import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { minimalEnergy } from '../../src/energy/minimalEnergy.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { conjugate, diagonalMatrix, gramMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { exponential } from '../../src/sphere/verbs.js';
import { rotation } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const diagonal = (d: readonly number[]) => diagonalMatrix(d.map(A.of));
const golden: readonly (readonly [readonly number[], string])[] = [
  [[1, 1.1], '1.2930372751906676263'],
  [[1, 1.3], '1.3393339855700606486'],
  [[1, 2], '1.4381957069360784281'],
  [[1, 3], '1.4935798520851089617'],
  [[0.5, 2], '1.1203830243425594331'],
  [[1, 1, 2], '1.23663300484302908'],
  [[1, 10], '1.53859664679'],
];

test.each(golden)('golden values of the catalogue, 1.5: diag(%j)', (d, text) => {
  expectEqual(minimalEnergy(diagonal(d)), printed(text));
  expectEqual(minimalEnergy(diagonal(d.toReversed())), printed(text));
});

test.each(golden.slice(0, 6))('to 12 digits at least: diag(%j)', d => {
  const { value, error } = known(minimalEnergy(diagonal(d)));
  expect(error / value).toBeLessThan(2 ** -43);
});

test('D = QᵀQ, Q = [[1, ½], [0, ½]]: 1.0179143407168953775 (catalogue, 1.8)', () => {
  const Q = [
    [1, 0.5],
    [0, 0.5],
  ];
  expectEqual(minimalEnergy(gramMatrix(matrixOf(A, Q))), printed('1.0179143407168953775'));
});

test('turning D changes nothing', () =>
  expectEqual(minimalEnergy(conjugate(rotation(A), diagonal([2, 1, 1]))), printed('1.23663300484302908')));

test('D = β Id: the energy of σ, in two and three dimensions', () => {
  for (const n of [2, 3])
    for (const beta of [0.125, 1, 4])
      expectEqual(minimalEnergy(diagonal(Array.from({ length: n }, () => beta))), uniformEnergy(n, A.of(beta)));
});

test('λ ≤ 0: e^λ, in any dimension', () => {
  expectEqual(minimalEnergy(diagonal([1, -0.5, 2, 3])), exponential(A.of(-0.5)));
  expectEqual(minimalEnergy(diagonal([1, 0])), A.of(1));
  const M = [
    [-1, 0.5],
    [0.5, 1],
  ];
  expectEqual(minimalEnergy(matrixOf(A, M)), exponential(A.sub(A.of(0), A.sqrt(A.of(1.25)))));
});

test('intervals and running bounds agree', () => {
  const inside = minimalEnergy(diagonalMatrix([1, 2].map(interval.of)));
  expectEqual(minimalEnergy(diagonal([1, 2])), known(inside));
});

test.each([[[0.01, 3]], [[1, 30]], [[0.1, 0.2, 5]]])('ill-conditioned: diag(%j) has a bound below 2^−29', d => {
  const { value, error } = known(minimalEnergy(diagonal(d)));
  expect(error / value).toBeLessThan(2 ** -29);
});
