import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { balancedTriangle, evenTriangle } from '../../src/energy/balancedTriangle.js';
import { leaningRate } from '../../src/energy/leaningRate.js';
import { velocity } from '../../src/attention/velocity.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { norm2, sum, type Vector } from '../../src/sphere/verbs.js';
import { expectDifferent, known, overlapping } from '../evidence/overlap.js';

const A = running;
const at = (a: number, b: number, c: number): Vector => [a, b].map(part => A.div(A.of(part), A.of(c)));
const corners = [at(1, 0, 1), at(-3, 4, 5), at(-5, -12, 13)];

test('three clusters around 0 rest with the masses of the triangle and not with equal ones', () => {
  const beta = A.of(1.5);
  const speed = (mu: ReturnType<typeof balancedTriangle>) =>
    sum(mu.tokens.map(x => norm2(velocity(leaningRate(beta, mu).weights, mu)(x))));
  expect(overlapping(known(speed(balancedTriangle(beta, corners))), known(A.of(0)))).toBe(true);
  expectDifferent(speed(evenTriangle(beta, corners)), A.of(0));
});

test('the masses of a triangle around 0 are positive', () => {
  expect(balancedTriangle(A.of(-2), corners).masses.every(w => exceeds(w, A.of(0)))).toBe(true);
});
