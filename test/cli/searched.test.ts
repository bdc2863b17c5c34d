import { describe, expect, it } from 'vitest';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { paper } from '../../src/claim/citation.js';
import { conjecture, refutedClaim, type Claim } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, zero } from '../../src/claim/judgement.js';
import { minus, type Matrix } from '../../src/sphere/verbs.js';
import { replayed, searched } from '../../src/cli/searched.js';

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

describe('a search goes on after the ordinary check', () => {
  it('and finds a counterexample that 300 draws do not show; its draw alone shows the same', async () => {
    const id = 'own/rare';
    const found = await searched(id, rare(55 / 32), search);
    expect(found).toMatchObject({ verdict: 'refuted', expected: false });
    const draw = found.counterexample!.draw!;
    expect(draw).toBeGreaterThanOrEqual(300);
    expect(found.runs).toBe(draw + 1);
    const { counterexample } = await replayed(id, rare(55 / 32), { seed: 1, draw });
    expect(counterexample).toEqual(found.counterexample);
  });
  it('a refuted claim is as expected when the search refutes it', async () =>
    expect(await searched('own/rare', isRarelyTrue, search)).toMatchObject({ verdict: 'refuted', expected: true }));
  it('until its draws are used up, and counts them all', async () => {
    const { verdict, runs, evidence } = await searched('own/rare', rare(7), { ...search, runs: 1000 });
    expect({ verdict, runs }).toEqual({ verdict: 'supported', runs: 1000 });
    expect(evidence).toContainEqual({ kind: 'sampled', of: 'statement', covers: '1000 of 1000 draws', draws: 1000 });
    expect(evidence.map(({ kind }) => kind)).toEqual(['attack', 'sampled']);
  });
  it('or until its time is up', async () =>
    expect(await searched('own/rare', rare(7), { ...search, seconds: 0 })).toMatchObject({ runs: 300 }));
  it('a draw that is not refuted says so', async () =>
    expect(await replayed('own/rare', rare(7), { seed: 1, draw: 9 })).toMatchObject({ verdict: 'supported', runs: 1 }));
});
