import { describe, expect, it } from 'vitest';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { paper } from '../../src/claim/citation.js';
import { conjecture, refutedClaim, type Claim } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, unmet, zero } from '../../src/claim/judgement.js';
import { minus, type Matrix } from '../../src/sphere/verbs.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { the } from '../../src/assume/chart.js';
import { checkClaim } from '../../src/check/checkClaim.js';
import type { ClaimResult } from '../../src/check/result.js';
import { bare, searched, type Perform, type Search } from '../../src/cli/searched.js';

const source = paper('own', 'a test').at('rare counterexamples');

/** Symmetry, and refuted by those few draws whose entries in the first row have this value and less than −1. */
const rarely = (D: Matrix, value: number) => {
  const one = D[0]![0]!.in.of(1);
  const [a, b] = D[0]!.map(entry => entry.in.approximation(entry).value);
  const isRare = a === value && b! < -1;
  return [equal(D[0]![1]!, D[1]![0]!), zero(isRare ? one : minus(one, one), one)];
};

const rare = (value: number): Claim =>
  conjecture({
    source,
    says: 'D is symmetric, and its first row is not rare.',
    given: inDimension(2, 2, n => ({ D: symmetric(n) })),
    then: ({ D }) => rarely(D, value),
    controls: [drop('D', anyMatrix, 'D is not symmetric')],
  });
const isRarelyTrue: Claim = refutedClaim({
  source,
  says: 'The first row is not rare.',
  because: 'it may be (55/32, -2)',
  given: inDimension(2, 2, n => ({ D: symmetric(n) })),
  then: ({ D }) => rarely(D, 55 / 32).slice(1),
});

const search = { seed: 1, runs: 5000, seconds: 600 };

/** Does the tasks in this process, one after the other. */
const performer =
  (claim: Claim): Perform =>
  async tasks => {
    const answers: ClaimResult[] = [];
    for (const task of tasks)
      answers.push(
        task.kind === 'check'
          ? await checkClaim('own/rare', claim, task)
          : await checkClaim('own/rare', bare(claim), { ...task, only: ['sampled', 'attack'] }),
      );
    return answers;
  };
const found = async (claim: Claim, how: Search = search): Promise<ClaimResult> =>
  (await searched(performer(claim), how))!;

/** 1 where a number is large and 0 elsewhere; the attack has no slope to go down. */
const stepAt = (a: Scalar, least: number): Scalar => a.in.of(a.in.approximation(a).value > least ? 1 : 0);
const bounded = (least: number): Claim =>
  conjecture({
    source,
    says: 'An entry is not large.',
    given: inDimension(2, 2, n => ({ D: symmetric(n), limit: the({ small: (_: Scalar): number => 0 }) })),
    then: ({ D, limit }) => [atLeast(D[0]![0]!.in.of(limit(D[0]![0]!)), stepAt(D[0]![0]!, least))],
    controls: [swap('limit', { large: (_: Scalar): number => 1 }, 'a larger limit, which is none')],
  });

describe('a surviving control does not end a search', () => {
  it('which refutes what is false', async () =>
    expect(await found(bounded(4))).toMatchObject({ verdict: 'refuted', expected: false }));
  it('and stays what is wrong with what survives', async () =>
    expect(await found(bounded(100), { ...search, runs: 500 })).toMatchObject({
      verdict: 'vacuous',
      reason: 'claim/vacuous: the control survived: limit: a larger limit, which is none',
      runs: 500,
    }));
});

/** Judged where the first entry is above `least`, and false there. */
const conditional = (least: number, isFalse: boolean): Claim =>
  refutedClaim({
    source,
    says: 'If an entry is large, then 0 ≥ 1.',
    because: 'it is not',
    given: inDimension(2, 2, n => ({ D: symmetric(n) })),
    then: ({ D }) => {
      const [a, A] = [D[0]![0]!, D[0]![0]!.in];
      const holds = A.approximation(a).value > least;
      return [holds ? atLeast(A.of(0), A.of(isFalse ? 1 : -1)) : unmet(a, A.of(least))];
    },
  });

describe('a condition that no draw meets', () => {
  it('is looked for until the end', async () =>
    expect(await found(conditional(5.7, true))).toMatchObject({ verdict: 'refuted', expected: true }));
  it('and named where nothing meets it', async () =>
    expect(await found(conditional(100, true), { ...search, runs: 500 })).toMatchObject({
      verdict: 'vacuous',
      reason: 'claim/vacuous: the condition of the conclusion held nowhere',
      runs: 500,
    }));
  it('and counted in all rounds', async () => {
    const { evidence, judged, unmet: skipped } = await found(conditional(0, false), { ...search, runs: 500 });
    expect([judged! + skipped!, skipped! > 100 && skipped! < 400]).toEqual([500, true]);
    const { covers } = evidence.find(({ kind }) => kind === 'sampled')!;
    expect(covers).toBe(`500 of 500 draws; the condition failed in ${skipped} of 500 comparisons`);
  });
});

describe('a search goes on after the first check', () => {
  it('and finds a counterexample that 300 draws do not show; its draw alone shows the same', async () => {
    const { verdict, expected, counterexample } = await found(rare(55 / 32));
    expect({ verdict, expected }).toEqual({ verdict: 'refuted', expected: false });
    const draw = counterexample!.draw!;
    expect(draw).toBeGreaterThanOrEqual(300);
    const alone = { kind: 'part', seed: 1, from: draw, runs: 1, restarts: { from: 0, count: 0 } } as const;
    const [again] = await performer(rare(55 / 32))([alone]);
    expect(again!.counterexample).toEqual(counterexample);
  });
  it('a refuted claim is as expected when the search refutes it', async () =>
    expect(await found(isRarelyTrue)).toMatchObject({ verdict: 'refuted', expected: true }));
  it('until its draws are used up, and counts them all', async () => {
    const { verdict, runs, evidence } = await found(rare(7), { ...search, runs: 1000 });
    expect({ verdict, runs }).toEqual({ verdict: 'supported', runs: 1000 });
    expect(evidence).toMatchObject([
      { kind: 'attack', of: 'statement', restarts: 4 + 32 * 4 },
      { kind: 'sampled', of: 'statement', covers: '1000 of 1000 draws', draws: 1000 },
    ]);
  });
  it('or until its time is up', async () =>
    expect(await found(rare(7), { ...search, seconds: 0 })).toMatchObject({ runs: 32 }));
  it('a round counts as a whole, so that parts done in any order come to the same', async () => {
    const backwards: Perform = async tasks => (await performer(rare(55 / 32))(tasks.toReversed())).toReversed();
    const other = (await searched(backwards, search))!;
    expect(other.counterexample).toEqual((await found(rare(55 / 32))).counterexample);
  });
});
