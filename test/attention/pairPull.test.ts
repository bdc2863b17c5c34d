import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { pairPull } from '../../src/attention/pairPull.js';
import { unnormalisedVelocity } from '../../src/attention/velocity.js';
import { pair } from '../../src/measure/measure.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { dilate, dot, image, negative } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { point, ratio, skewed, values } from '../evidence/inputs.js';

const A = running;
const x = point(A, [2, -1, 2], 3);
const p = ratio(A, 1, 3);
const [D, V] = [skewed(A), values(A)];
const pull = pairPull(p, dot(x, image(D, x)));
const velocity = unnormalisedVelocity({ D, V }, pair(x, p));
const tangent = tangentProjection(x, image(V, x));

test('the field of p δ_x + (1 − p) δ_{−x} is a P_xVx at x and b P_xVx at −x', () => {
  expectEqual(velocity(x), dilate(pull.at, tangent));
  expectEqual(velocity(x.map(negative)), dilate(pull.opposite, tangent));
});

test('a and b are not exchangeable for p ≠ ½', () => {
  expectDifferent(velocity(x), dilate(pull.opposite, tangent));
});

test('both vanish for p = ½ and q = 0', () => {
  const still = pairPull(A.of(0.5), A.of(0));
  expect([still.at, still.opposite].map(a => A.approximation(a).value)).toEqual([0, 0]);
});
