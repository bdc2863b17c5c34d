import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { axialVector, doubledAxialVector } from '../../src/sphere/axialVector.js';
import { matrixOf, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { image, minus, multiple, times, transpose, type Vector } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

const K = matrixOf(running, [
  [1, 2, -3],
  [5, 4, 7],
  [-2, 6, 8],
]);
const x = [2, -1, 3].map(running.of);
const cross = ([a, b, c]: Vector, [p, q, r]: Vector): Vector => [
  minus(times(b!, r!), times(c!, q!)),
  minus(times(c!, p!), times(a!, r!)),
  minus(times(a!, q!), times(b!, p!)),
];

test('the antisymmetric part is the cross product with the axial vector', () => {
  const antisymmetric = scaledMatrix(running.of(0.5), matrixSum(K, scaledMatrix(running.of(-1), transpose(K))));
  expectEqual(image(antisymmetric, x), cross(axialVector(K), x));
  expectEqual(
    doubledAxialVector(K),
    axialVector(K).map(a => multiple(2, a)),
  );
});
