/** A refutation that plain bounds cannot see is made simpler with 40 digits. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { point } from '../../src/assume/points.js';
import { decidedWithDigits } from '../../src/check/moreDigits.js';
import { isClear, shrunk } from '../../src/check/shrunk.js';
import { sample } from '../../src/check/sample.js';
import { simplified } from '../../src/check/simplified.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { minus, plus, type Vector } from '../../src/sphere/verbs.js';

/** a, after sixteen detours over 2^54 that lose every digit. */
const worn = (a: Scalar): Scalar =>
  Array.from({ length: 16 }).reduce<Scalar>(b => minus(plus(b, b.in.of(2 ** 54)), b.in.of(2 ** 54)), a);

const tested: Tested = {
  id: 'test/simplified',
  given: inDimension<unknown>(2, 4, n => ({ x: point(n) })),
  then: data => {
    const [a] = (data as { readonly x: Vector }).x;
    return [atLeast(a!.in.of(1 / 2), worn(a!))];
  },
  orders: [],
};

test('in the lowest dimension, though no draw of plain bounds refutes', async () => {
  const { refuted, undecided } = await sample(tested, { seed: 1, runs: 200 });
  expect(refuted).toBe(null);
  const from = undecided.filter(({ n }) => n > 2);
  const closely = (await decidedWithDigits(tested, from)).refuted!;
  expect(isClear(tested, closely.draw)).toBe(false);
  expect(shrunk(tested, closely)).toEqual({ found: closely, steps: 0 });
  const { found, explanation } = await simplified(tested, closely);
  expect(found.draw.n).toBe(2);
  expect(found.ruling.bound).toBeLessThan(2 ** -90);
  expect(explanation.needed).toEqual(['x']);
  expect(explanation.room).toBeGreaterThan(0);
});
