/** Triangles at rest, and how they move: the energy and the flow itself are two routes. */
import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { velocity } from '../../src/attention/velocity.js';
import { velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { evenCurvature, largestCurvature, largestMirrorRate } from '../../src/energy/mirrorModes.js';
import { mirrorProportion, mirrorTriangle } from '../../src/energy/mirrorTriangle.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { norm2, plus, sum, type Vector } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const corner = [A.div(A.of(-3), A.of(5)), A.div(A.of(4), A.of(5))];
const D = diagonalMatrix([A.of(2), A.of(0.5)]);
const slopes = [
  [-3, 4, 5],
  [-15, 8, 17],
  [-5, 12, 13],
  [5, 12, 13],
].map(([c, s, of]) => [A.div(A.of(c!), A.of(of!)), A.div(A.of(s!), A.of(of!))]);
const at = (y: Vector, M = D) => mirrorTriangle(M, y, mirrorProportion(M, y));

test('the triangle rests under V = D, and with equal masses it does not', () => {
  const speed = (mu: ReturnType<typeof at>) => sum(mu.tokens.map(velocity({ D, V: D }, mu)).map(norm2));
  const mu = at(corner);
  expect(mu.masses.every(w => exceeds(w, A.of(0)))).toBe(true);
  expectEqual(plus(A.of(1), speed(mu)), A.of(1));
  expectDifferent(speed(equalMasses(mu.tokens)), A.of(0));
});

test('with a corner in front and a ≥ b there is no such triangle', () => {
  const ahead = [A.div(A.of(3), A.of(5)), A.div(A.of(4), A.of(5))];
  expect(exceeds(A.of(0), mirrorProportion(D, ahead))).toBe(true);
});

test('a direction ascends for the energy if and only if one grows under the flow', () => {
  const rateOf = (M: typeof D, y: Vector) => {
    const mu = at(y, M);
    return [largestCurvature(M, mu), largestMirrorRate(velocityDerivative({ D: M, V: M }, mu), mu)].map(r =>
      exceeds(r, A.of(0)),
    );
  };
  expect(rateOf(D, corner)).toEqual([true, true]);
  const states = [1, -1].flatMap(sign => slopes.map(y => [diagonalMatrix([A.of(1), A.of(2 * sign)]), y] as const));
  const there = states.filter(([M, y]) => exceeds(mirrorProportion(M, y), A.of(0)));
  const answers = there.map(([M, y]) => rateOf(M, y).join());
  expect(new Set(answers)).toEqual(new Set(['true,true', 'false,false']));
});

test('the even mode alone may descend where another ascends', () => {
  const M = diagonalMatrix([A.of(1), A.of(2)]);
  const y = [A.div(A.of(5), A.of(13)), A.div(A.of(12), A.of(13))];
  const mu = at(y, M);
  expect([exceeds(A.of(0), evenCurvature(M, mu)), exceeds(largestCurvature(M, mu), A.of(0))]).toEqual([true, true]);
});
