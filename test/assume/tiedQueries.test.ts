/** Queries tied to keys: what the charts promise, exactly, and that what they are weakened to does not keep it. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as ascent from '../../src/assume/tiedAscent.js';
import * as keys from '../../src/assume/tiedKeys.js';
import { gramMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { sameMatrix, signOf } = exactly;
const rising = ({ Q, c, D, V }: ascent.ScaledHead): boolean =>
  signOf(c) === 1 && sameMatrix(D, gramMatrix(Q)) && sameMatrix(V, scaledMatrix(c, D));
const laws = [
  ...[ascent.tiedIdentity, ascent.tiedDescent, ascent.untiedAscent].map(weaker =>
    law<ascent.ScaledHead>(weaker(2).name, ascent.tiedAscent, { promise: rising, weaker }),
  ),
  ...[keys.oppositeKeys, keys.untiedKeys].map(weaker =>
    law<keys.QueriesAndKeys>(weaker(2).name, keys.tiedKeys, { promise: ({ Q, K }) => sameMatrix(Q, K), weaker }),
  ),
];

describe.each(laws)('$name', ({ chart, promise, weaker }) => {
  test('is what remains without the promise, which holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 40))
      expect([parameters, promise(data(rational))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 40).some(({ data }) => !promise(data(rational)))).toBe(true);
  });
});

test('there is a number for each token', () => {
  for (const { data } of drawsOf(() => keys.tokenValues(4), 10)) expect(data(rational)).toHaveLength(4);
});
