import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { frobeniusNorm, lipschitzBound, valueNorm } from '../../src/attention/lipschitzBound.js';
import { lightPair } from '../../src/assume/lightPair.js';
import { velocity } from '../../src/attention/velocity.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { difference, norm, times } from '../../src/sphere/verbs.js';
import { skewed, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;

test('|(1, 2; 2, 4)| = 5 in the Frobenius norm, and |V|(1 + |D|) = 10 · 6 for V twice that', () => {
  const M = [
    [1, 2],
    [2, 4],
  ];
  const weights = {
    D: matrixOf(A, M),
    V: matrixOf(
      A,
      M.map(row => row.map(a => 2 * a)),
    ),
  };
  expectEqual([frobeniusNorm(weights.D), lipschitzBound(weights), valueNorm(weights)], [5, 60, 10].map(A.of));
  expectDifferent(lipschitzBound(weights), lipschitzBound({ D: weights.V, V: weights.D }));
});

test('the field of three tokens is Lipschitz with this constant', () => {
  const [mu, weights] = [unequal(A), { D: skewed(A), V: values(A) }];
  const v = velocity(weights, mu);
  const [x, y] = [mu.tokens[0]!, mu.tokens[2]!];
  const most = times(lipschitzBound(weights), norm(difference(x, y)));
  expect(exceeds(most, norm(difference(v(x), v(y))))).toBe(true);
});

test('the light pair parts faster than |V|, and not faster than |V|(1 + |D|)', () => {
  const { weights, mu } = lightPair(A);
  const v = velocity(weights, mu);
  const [x, y] = [mu.tokens[2]!, mu.tokens[3]!];
  const [speed, distance] = [norm(difference(v(x), v(y))), norm(difference(x, y))];
  expect(exceeds(speed, times(valueNorm(weights), distance))).toBe(true);
  expect(exceeds(times(lipschitzBound(weights), distance), speed)).toBe(true);
});
