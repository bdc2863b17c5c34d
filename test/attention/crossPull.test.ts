import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { crossPull } from '../../src/attention/crossPull.js';
import { unnormalisedAverage } from '../../src/attention/unnormalisedAverage.js';
import { measure } from '../../src/measure/measure.js';
import { diagonalMatrix, identityMatrix } from '../../src/sphere/matrices.js';
import { negative } from '../../src/sphere/verbs.js';
import { point, ratio, skewed } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const axes = identityMatrix(A, 3);
const halves = [1, 2, 3].map(k => ratio(A, k, 12));
const cross = measure([...axes, ...axes.map(e => e.map(negative))], [...halves, ...halves]);
const weights = { D: diagonalMatrix(point(A, [3, -2, 1], 2)), V: diagonalMatrix(point(A, [1, 5, -2], 3)) };
const x = point(A, [2, -1, 2], 3);

test('a cross pulls x like its six tokens do', () =>
  expectEqual(crossPull(weights, cross, x), unnormalisedAverage(weights, cross)(x)));

test('not so for D with entries off the diagonal', () => {
  const skew = { ...weights, D: skewed(A) };
  expectDifferent(crossPull(skew, cross, x), unnormalisedAverage(skew, cross)(x));
});
