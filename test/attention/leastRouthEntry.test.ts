import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { leastRouthEntry } from '../../src/attention/leastRouthEntry.js';
import { identityMatrix, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { expectEqual, known } from '../evidence/overlap.js';

const D = matrixOf(running, [
  [0, -1],
  [1, -1],
]);
const V = matrixOf(running, [
  [1, 0],
  [1, 1],
]);

test('Σ = Id attracts: by hand the other rates are the roots of λ² + 4λ + 4; with −V for V of λ² − 4λ + 4', () => {
  const one = identityMatrix(running, 2);
  expect(known(leastRouthEntry({ D, V }, one)).value).toBe(1);
  expectEqual([leastRouthEntry({ D, V: scaledMatrix(running.of(-1), V) }, one)], [running.of(-4)]);
});
