/** A refutation is looked for in lower dimensions, where it may have no trace of the draw it came from. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { plainest } from '../../src/check/plainest.js';
import { sample } from '../../src/check/sample.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import type { Matrix } from '../../src/sphere/verbs.js';

/** The last diagonal entry is at most 1: false in every dimension ≥ least, not judged below. */
const lastEntry = (least: number): Tested => ({
  id: 'test/lower',
  given: inDimension<unknown>(2, 5, n => ({ D: anyMatrix(n) })),
  then: data => {
    const { D } = data as { readonly D: Matrix };
    const a: Scalar = D.at(-1)!.at(-1)!;
    return D.length < least ? [] : [atLeast(a.in.of(1), a)];
  },
  orders: [],
});

const refutedInFive = async (least: number) => {
  const tested = lastEntry(least);
  const five = { ...tested, given: { ...tested.given, from: 5 } };
  return plainest(tested, (await sample(five, { seed: 1, runs: 100 })).refuted!);
};

test('what fails in every dimension is refuted on the plane, under the index of its draw', async () => {
  const found = await refutedInFive(2);
  expect(found.draw.n).toBe(2);
  const five = { ...lastEntry(2), given: { ...lastEntry(2).given, from: 5 } };
  expect(found.draw.index).toBe((await sample(five, { seed: 1, runs: 100 })).refuted!.draw.index);
});

test('what holds below dimension 4 is refuted there, and what holds below 5 stays where it was', async () => {
  expect((await refutedInFive(4)).draw.n).toBe(4);
  expect((await refutedInFive(5)).draw.n).toBe(5);
});
