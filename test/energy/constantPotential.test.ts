import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { constantPotential } from '../../src/energy/constantPotential.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { diagonalMatrix, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { transpose } from '../../src/sphere/verbs.js';
import { rotation } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const diagonal = (d: readonly number[]) => diagonalMatrix(d.map(A.of));
const asymmetric = matrixOf(A, [
  [1, 0.3],
  [-0.2, 0.8],
]);

test('golden values of the catalogue, 1.4: two matrices that are not symmetric, and diag(1, −2)', () => {
  expectEqual(constantPotential(asymmetric), printed('1.2199769353832772128'));
  const turn = [
    [0, -1.2],
    [0.9, 0],
  ];
  expectEqual(constantPotential(matrixOf(A, turn)), printed('1.2762196133656989661'));
  expectEqual(constantPotential(diagonal([1, -2])), printed('1.4381957069360784281'));
});

test('D and Dᵀ have the same', () =>
  expectEqual(constantPotential(asymmetric), constantPotential(transpose(asymmetric))));

test('a multiple of a rotation has that of the multiple of Id', () =>
  expectEqual(constantPotential(scaledMatrix(A.of(1.5), rotation(A))), uniformEnergy(3, A.of(1.5))));

test('singular matrices have 1', () => {
  for (const d of [
    [0, 2],
    [0, 0],
    [0, 1, 2],
  ])
    expectEqual(constantPotential(diagonal(d)), A.of(1));
});

test('every entry counts', () => {
  expectDifferent(constantPotential(diagonal([1, 2, 3])), constantPotential(diagonal([1, 2, 3.001])));
  expectDifferent(constantPotential(diagonal([1, 2, 3])), constantPotential(diagonal([1, 2.001, 3])));
});

test('a tie or a hair beside it makes no difference', () => {
  const [tie, near] = [constantPotential(diagonal([1, 1])), constantPotential(diagonal([1, 1 + 2 ** -50]))];
  expectEqual(tie, near);
  expect(known(near).error).toBeLessThan(2 ** -44);
});
