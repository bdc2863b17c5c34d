import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { centre } from '../../src/sphere/centres.js';
import { conjugate, diagonalMatrix, matrixOf, symmetricPart, trace } from '../../src/sphere/matrices.js';
import { symmetricEigenvalues } from '../../src/sphere/symmetricEigenvalues.js';
import { minus, norm2, plus, root, sum } from '../../src/sphere/verbs.js';
import { overlap } from '../arithmetic/overlap.js';
import { rotation, skewed } from '../evidence/inputs.js';

const readings = [running, interval];

test.each(readings)('the eigenvalues of R diag(d) Rᵀ are d, repeated ones too, in the reading $name', A => {
  const d = [-2, 0.25, 0.25].map(A.of);
  const found = symmetricEigenvalues(symmetricPart(conjugate(rotation(A), diagonalMatrix(d))));
  expect(found.map((value, k) => overlap(value, d[k]!))).toEqual([true, true, true]);
  expect(found.every(value => A.approximation(value).error < 2 ** -46)).toBe(true);
});

test('[[a, b], [b, c]] has the roots of λ² − (a + c)λ + ac − b²', () => {
  const A = interval;
  const found = symmetricEigenvalues(
    symmetricPart(
      matrixOf(A, [
        [1, 0.3],
        [0.3, -1],
      ]),
    ),
  );
  const exact = root(plus(A.of(1), A.mul(A.of(0.3), A.of(0.3))));
  expect([overlap(found[1]!, exact), overlap(found[0]!, minus(A.of(0), exact))]).toEqual([true, true]);
});

test('their sum is the trace and the sum of their squares the Frobenius norm', () => {
  const M = symmetricPart(skewed(running));
  const found = symmetricEigenvalues(M);
  expect(overlap(sum(found), trace(M))).toBe(true);
  expect(overlap(norm2(found), norm2(M.flat()))).toBe(true);
});

test('they ascend', () => {
  const found = symmetricEigenvalues(symmetricPart(skewed(running))).map(centre);
  expect([...found].sort((a, b) => a - b)).toEqual(found);
});

test('a wrong value is not enclosed: those of a matrix off by 2^−40 are told apart', () => {
  const A = running;
  const M = diagonalMatrix([A.of(1), A.of(3)]);
  const moved = symmetricEigenvalues(diagonalMatrix([A.of(1), A.of(3 * (1 + 2 ** -40))]));
  expect(overlap(symmetricEigenvalues(M)[1]!, moved[1]!)).toBe(false);
});
