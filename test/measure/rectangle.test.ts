import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { rectangle, vertices } from '../../src/measure/rectangle.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { square } from '../../src/sphere/verbs.js';
import { sameMatrix, sameVector, probability, onTheSphere } from '../assume/exactly.js';
import { point } from '../evidence/inputs.js';

const sides = point(rational, [2, -1, 2], 3);

test('2ⁿ different vertices', () => {
  const all = vertices(sides);
  expect(all.length).toBe(8);
  expect(all.filter((x, i) => all.slice(i + 1).some(y => sameVector(x, y)))).toEqual([]);
});

test('a rectangle is a probability on the sphere with mean 0 and S = diag(a_1², …, a_n²)', () => {
  const mu = rectangle(sides);
  expect(probability(mu) && onTheSphere(mu)).toBe(true);
  expect(sameVector(mean(mu), point(rational, [0, 0, 0], 1))).toBe(true);
  expect(sameMatrix(secondMoment(mu), diagonalMatrix(sides.map(square)))).toBe(true);
});
