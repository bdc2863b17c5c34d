import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import type { Source } from '../../src/assume/source.js';
import * as circle from '../../src/assume/stationaryOnCircle.js';
import { velocity } from '../../src/attention/velocity.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { norm2, sum, wedge } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';

const onTheCircle = (chart: (n: number) => { readonly build: (source: Source) => circle.CircleState }) =>
  drawsOf(() => ({ name: 'on the circle', build: chart(2).build }), 60).map(({ data }) => data);

/** Σ_i |v(x_i)|² is certainly not 0. */
const moves = ({ weights, mu }: circle.CircleState): boolean =>
  exceeds(sum(mu.tokens.map(x => norm2(velocity(weights, mu)(x)))), mu.in.of(0));

test('no token of a stationary state moves, nor is V anything but ±D', () => {
  for (const data of onTheCircle(circle.stationaryOnCircle)) {
    const { weights, mu } = data(rational);
    expect(moves(data(running))).toBe(false);
    expect(exactly.onTheSphere(mu) && exactly.probability(mu)).toBe(true);
    expect(wedge(weights.D.flat(), weights.V.flat()).every(a => exactly.signOf(a) === 0)).toBe(true);
  }
});

test('balanced pairs do not move for V = Id, and unbalanced crosses do', () => {
  expect(onTheCircle(circle.stationaryForIdentity).some(data => moves(data(running)))).toBe(false);
  expect(onTheCircle(circle.restlessOnCircle).filter(data => moves(data(running))).length).toBeGreaterThan(10);
});

test('the point lies on the circle, and is no token', () => {
  for (const data of onTheCircle(circle.stationaryOnCircle)) {
    const { mu, x } = data(rational);
    expect(exactly.same(norm2(x), rational.of(1))).toBe(true);
    expect(mu.tokens.some(y => exactly.sameVector(x, y))).toBe(false);
  }
});

test('tokens counted twice are the same tokens twice', () => {
  for (const data of onTheCircle(circle.countedTwice)) {
    const { tokens } = data(rational).mu;
    const half = tokens.length / 2;
    expect(tokens.slice(0, half).every((y, k) => exactly.sameVector(y, tokens[half + k]!))).toBe(true);
  }
});
