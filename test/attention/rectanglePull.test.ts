import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { average } from '../../src/attention/average.js';
import { rectanglePull } from '../../src/attention/rectanglePull.js';
import { rectangle } from '../../src/measure/rectangle.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { times } from '../../src/sphere/verbs.js';
import { point, skewed } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const sides = point(A, [2, 1, 2], 3);
const weights = { D: diagonalMatrix(point(A, [3, -2, 1], 2)), V: diagonalMatrix(point(A, [1, 5, -2], 3)) };
const mu = rectangle(sides);
const pulls = rectanglePull(weights, sides);

test('at a vertex x of a rectangle A(x)_k = t_k x_k', () => {
  for (const x of mu.tokens)
    expectEqual(
      average(weights, mu)(x),
      x.map((a, k) => times(pulls[k]!, a)),
    );
});

test('not so for D with entries off the diagonal', () => {
  const x = mu.tokens[1]!;
  const skew = { ...weights, D: skewed(A) };
  expectDifferent(
    average(skew, mu)(x),
    x.map((a, k) => times(rectanglePull(skew, sides)[k]!, a)),
  );
});
