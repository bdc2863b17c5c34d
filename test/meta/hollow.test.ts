/** A law that cannot fail shows nothing: it is vacuous, as red as refuted. */
import { expect, test } from 'vitest';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { conjecture, open, theorem, type Claim } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension, type Built } from '../../src/claim/given.js';
import { atLeast, equal, unmet, type Judgement } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { transpose } from '../../src/sphere/verbs.js';
import { checked, stated } from './checked.js';

const given = inDimension(2, 3, n => ({ D: symmetric(n), mu: tokens(n, 2, 4) }));
type Data = Built<ReturnType<typeof given.charts>>;
const dropD = drop('D', anyMatrix, 'D not symmetric');

const law = (then: (data: Data) => readonly Judgement[]): Claim =>
  theorem({ ...stated, given, then, controls: [dropD] });

const hollow: readonly (readonly [string, Claim])[] = [
  ['0 = 0', law(({ mu }) => [equal(mu.in.of(0), mu.in.of(0))])],
  ['E = E, the same text on both sides', law(({ D, mu }) => [equal(energy(D, mu), energy(D, mu))])],
  ['E_D = E_{Dᵀ}, true without the hypothesis', law(({ D, mu }) => [equal(energy(D, mu), energy(transpose(D), mu))])],
  ['E ≥ 0, true without the hypothesis', law(({ D, mu }) => [atLeast(energy(D, mu), mu.in.of(0))])],
  ['no judgement at all', law(() => [])],
  ['a condition that never holds', law(({ D, mu }) => [unmet(mu.in.of(0), energy(D, mu))])],
];

test.each(hollow)('%s is vacuous', async (_, claim) => {
  const result = await checked(claim);
  expect(result.verdict).toBe('vacuous');
  expect(result.expected).toBe(false);
  expect(result.reason).toMatch(/^claim\/vacuous: /);
});

test('the reason names the control that survived', async () => {
  const result = await checked(hollow[1]![1]);
  expect(result.reason).toBe('claim/vacuous: the control survived: D: D not symmetric');
  expect(result.controls[0]).toMatchObject({ verdict: 'survived', by: null, runs: 40, counterexample: null });
});

test('a conclusion of which every part is unmet judges nothing', async () => {
  const result = await checked(hollow[5]![1]);
  expect(result.reason).toBe('claim/vacuous: the condition of the conclusion held nowhere');
  expect(result.evidence).toEqual([]);
});

test('a conjecture and an open question are no less vacuous', async () => {
  const then = ({ D, mu }: Data) => [equal(energy(D, mu), energy(D, mu))];
  const { source, says } = stated;
  for (const kind of [conjecture, open]) {
    const result = await checked(kind({ source, says, given, then, controls: [dropD] }));
    expect([result.verdict, result.expected]).toEqual(['vacuous', false]);
  }
});

test('the identity of a hollow law is no evidence: no control of it differs from 0', async () => {
  const proof = [statementIdentity([[2, 2]])] as const;
  const then = ({ D, mu }: Data) => [equal(energy(D, mu), energy(D, mu))];
  const result = await checked(theorem({ ...stated, proof, given, then, controls: [dropD] }), { only: ['identity'] });
  expect(result.evidence).toEqual([]);
  expect(result.verdict).toBe('vacuous');
});
