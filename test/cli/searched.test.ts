import { describe, expect, it } from 'vitest';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { paper } from '../../src/claim/citation.js';
import { conjecture, refutedClaim, type Claim } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, zero } from '../../src/claim/judgement.js';
import { minus, type Matrix } from '../../src/sphere/verbs.js';
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

describe('a search goes on after the ordinary check', () => {
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
      { kind: 'attack', of: 'statement', restarts: 8 + 32 * 3 },
      { kind: 'sampled', of: 'statement', covers: '1000 of 1000 draws', draws: 1000 },
    ]);
  });
  it('or until its time is up', async () =>
    expect(await found(rare(7), { ...search, seconds: 0 })).toMatchObject({ runs: 300 }));
  it('a round counts as a whole, so that parts done in any order come to the same', async () => {
    const backwards: Perform = async tasks => (await performer(rare(55 / 32))(tasks.toReversed())).toReversed();
    const other = (await searched(backwards, search))!;
    expect(other.counterexample).toEqual((await found(rare(55 / 32))).counterexample);
  });
});
