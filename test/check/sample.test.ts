/** Sampling counts what it judged, stops at the first refutation, and reports worst and resolution. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { widened } from '../../src/arithmetic/widened.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { sample } from '../../src/check/sample.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, unmet, type Judgement } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { multiple, plus, type Matrix } from '../../src/sphere/verbs.js';

/** A statement about the first entry a of any matrix. */
const about = (then: (a: Scalar) => readonly Judgement[]): Tested => ({
  id: 'test/sample',
  given: inDimension<unknown>(2, 3, n => ({ D: anyMatrix(n) })),
  then: data => then((data as { readonly D: Matrix }).D[0]![0]!),
  orders: [],
});
const budget = { seed: 1, runs: 100 };
const one = (a: Scalar): Scalar => a.in.of(1);

test('all judgements of all draws are counted, unmet ones apart', async () => {
  const seen = await sample(
    about(a => [equal(a, a), equal(one(a), one(a)), unmet(a, a)]),
    budget,
  );
  expect(seen).toMatchObject({ runs: 100, judged: 200, unmet: 100, undecided: [], refuted: null, broken: null });
});

test('a draw with an undecided judgement is kept once', async () => {
  const open = (a: Scalar): Scalar => widened(one(a), one(a));
  const seen = await sample(
    about(a => [equal(open(a), one(a)), equal(open(a), one(a))]),
    budget,
  );
  expect(seen.undecided).toHaveLength(100);
});

test('it stops at the first refuted draw', async () => {
  const tested = about(a => [atLeast(multiple(2, one(a)), a)]);
  const { refuted, runs } = await sample(tested, budget);
  expect(refuted!.draw.index).toBe(runs - 1);
  const before = await sample(tested, { ...budget, runs: runs - 1 });
  expect(before).toMatchObject({ refuted: null, runs: runs - 1 });
  expect((await sample(tested, { ...budget, from: runs - 1, runs: 1 })).refuted).toEqual(refuted);
});

test('a run may be stopped by its pulse, and is not by a silent one', async () => {
  const beats: number[] = [];
  await sample(
    about(a => [equal(a, a)]),
    { ...budget, pulse: runs => beats.push(runs) },
  );
  expect(beats).toEqual([16, 32, 48, 64, 80, 96]);
  const stopped = sample(
    about(a => [equal(a, a)]),
    {
      ...budget,
      pulse: () => {
        throw new Error('stopped');
      },
    },
  );
  await expect(stopped).rejects.toThrow('stopped');
});

test('resolution: an error twice as large as the one reported would have been refuted', async () => {
  const third = (a: Scalar): Scalar => widened(one(a), multiple(2 ** -20, one(a)));
  const planted = (by: number) => about(a => [equal(third(a), plus(one(a), multiple(by, one(a))))]);
  const { resolutions, worst } = await sample(planted(0), budget);
  expect([worst, resolutions.length]).toEqual([0, 100]);
  const resolution = Math.min(...resolutions);
  expect((await sample(planted(2 * resolution), budget)).refuted).not.toBeNull();
  expect((await sample(planted(resolution / 2), budget)).refuted).toBeNull();
});

test('a condition decides which draws are judged', async () => {
  const seen = await sample(
    about(a => [exceeds(a, one(a)) ? atLeast(a, one(a)) : unmet(a, one(a))]),
    budget,
  );
  expect(seen.judged).toBeGreaterThan(0);
  expect(seen.unmet).toBeGreaterThan(0);
  expect(seen.judged + seen.unmet).toBe(100);
});
