import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { identityMatrix, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { spectralBound } from '../../src/sphere/spectralBound.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;

test('exact for rank one: ‖(1, 2; 2, 4)‖ = 5, and ‖0‖ = 0', () => {
  const rows = [
    [1, 2],
    [2, 4],
  ];
  expectEqual(spectralBound(matrixOf(A, rows)), A.of(5));
  expect(known(spectralBound(matrixOf(A, [[0, 0]]))).value).toBe(0);
});

test('‖−2 Id‖ ≤ 2 n^{1/64}, reached by a multiple of the identity', () => {
  const { value, error } = known(spectralBound(scaledMatrix(A.of(-2), identityMatrix(A, 3))));
  expect(Math.abs(value - 2 * 3 ** (1 / 64))).toBeLessThanOrEqual(error + 2 ** -50);
});

test('for a non-symmetric matrix it is the singular value, not the eigenvalue: ‖(0, 3; 0, 0)‖ = 3', () =>
  expectEqual(
    spectralBound(
      matrixOf(A, [
        [0, 3],
        [0, 0],
      ]),
    ),
    A.of(3),
  ));
