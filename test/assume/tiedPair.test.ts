/** A pair on a singular vector of tied queries: what the chart promises, exactly, and what its weakenings lose. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as charts from '../../src/assume/tiedPair.js';
import { gramMatrix } from '../../src/sphere/matrices.js';
import { dilate, dot, image, norm2, wedge } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { isOne, same, sameMatrix, sameVector, signOf } = exactly;
const promise = ({ Q, weights: { D, V }, axis, mu, xi, nu, tau }: charts.TiedMotion): boolean =>
  sameMatrix(D, gramMatrix(Q)) &&
  exactly.onTheSphere(mu) &&
  exactly.probability(mu) &&
  mu.tokens.every(x => signOf(norm2(wedge(x, axis))) === 0) &&
  mu.masses.every(w => same(w, mu.masses[0]!)) &&
  [axis, ...xi].every(y => signOf(norm2(wedge(y, image(D, y)))) === 0) &&
  xi.every(y => signOf(dot(axis, y)) === 0 && sameVector(image(V, y), dilate(tau, y))) &&
  isOne(norm2(axis)) &&
  sameVector(image(V, axis), dilate(nu, axis));

const laws = [charts.unequalTiedPair, charts.turnedTiedPair, charts.untiedPair].map(weaker =>
  law<charts.TiedMotion>(weaker(2).name, charts.tiedPair, { promise, weaker }),
);

describe.each(laws)('$name', ({ chart, promise: holds, weaker }) => {
  test('is what remains without the promise, which holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 40))
      expect([parameters, holds(data(rational))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 40).some(({ data }) => !holds(data(rational)))).toBe(true);
  });
});

test('every mode and every kind of values occurs', () => {
  const all = drawsOf(charts.tiedPair, 200).map(({ data }) => data(rational));
  expect(new Set(all.map(({ mode }) => mode)).size).toBe(5);
  expect(all.some(({ nu, tau }) => signOf(nu) === 1 && !same(nu, tau))).toBe(true);
  expect(all.some(({ nu }) => signOf(nu) === -1)).toBe(true);
});
