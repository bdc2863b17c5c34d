/** The search itself: it finds what draws miss, never refutes what holds, and is the same wherever it runs. */
import { expect, test } from 'vitest';
import { the } from '../../../src/assume/chart.js';
import { point } from '../../../src/assume/points.js';
import { attack } from '../../../src/check/attack/attack.js';
import { restart } from '../../../src/check/attack/restart.js';
import { sample } from '../../../src/check/sample.js';
import type { Tested } from '../../../src/check/tested.js';
import { inDimension } from '../../../src/claim/given.js';
import { atLeast } from '../../../src/claim/judgement.js';
import { times, type Vector } from '../../../src/sphere/verbs.js';

/** x_1 x_2 ≤ ½ + slack on the circle: false for slack < 0, only near the diagonals. */
const product = (slack: number): Tested => ({
  id: `test/attack/${slack}`,
  given: inDimension<unknown>(2, 2, n => ({ x: point(n), slack: the({ slack: () => slack }) })),
  then: data => {
    const { x } = data as { readonly x: Vector };
    return [atLeast(x[0]!.in.of(0.5 + slack), times(x[0]!, x[1]!))];
  },
  orders: [],
});

const thin = product(-(2 ** -20));

test('a statement that is false on a thousandth of the circle falls to an attack, and not to 100 draws', async () => {
  const drawn = await sample(thin, { seed: 1, runs: 100 });
  const found = await attack(thin, { seed: 1, from: 0, count: 8 });
  expect(drawn.refuted).toBeNull();
  expect(found.refuted?.ruling.outcome).toBe('refuted');
});

test('a statement that holds survives, its margin seen to be small', async () => {
  const found = await attack(product(2 ** -20), { seed: 1, from: 0, count: 8 });
  expect(found.refuted).toBeNull();
  expect(found.restarts).toBe(8);
  expect(found.margin).toBeGreaterThan(0);
  expect(found.margin).toBeLessThan(2 ** -18);
});

test('a restart is a function of the statement, the seed and its number', () => {
  const key = { seed: 3, index: 2 };
  expect(restart(thin, key)).toEqual(restart(thin, key));
  expect(restart(thin, key).draw).not.toEqual(restart(thin, { ...key, seed: 4 }).draw);
});
