/** broken · refuted · vacuous · undecided · unproved · supported, in this order. */
import { describe, expect, test } from 'vitest';
import type { ControlResult, Verdict } from '../../src/check/result.js';
import { expectedVerdict, verdictOf, type Findings } from '../../src/check/verdict.js';

const control = (verdict: ControlResult['verdict']): ControlResult => ({
  kind: 'drop',
  key: 'D',
  why: 'w',
  verdict,
  by: verdict === 'refuted' ? 'draw' : null,
  runs: 1,
  counterexample: null,
});

const fine: Findings = {
  kind: 'theorem',
  broken: null,
  judged: 300,
  unmet: 0,
  runs: 300,
  undecided: 0,
  refuted: false,
  unconfirmed: null,
  ordersUndecided: false,
  unproved: null,
  controls: [control('refuted')],
};

/** One flaw for each verdict, strongest first. */
const flaws: readonly (readonly [Verdict, Partial<Findings>])[] = [
  ['broken', { broken: 'draw 3: thrown' }],
  ['broken', { controls: [control('broken')] }],
  ['refuted', { refuted: true }],
  ['vacuous', { judged: 0 }],
  ['vacuous', { controls: [control('refuted'), control('survived')] }],
  ['undecided', { undecided: 16 }],
  ['undecided', { ordersUndecided: true }],
  ['unproved', { unproved: 'proof/no-identity' }],
];

test('without a flaw a claim is supported', () => {
  expect(verdictOf(fine)).toEqual({ verdict: 'supported', reason: null });
});

test.each(flaws)('%s by its flaw alone', (verdict, flaw) => {
  expect(verdictOf({ ...fine, ...flaw }).verdict).toBe(verdict);
});

test('of two flaws the stronger decides', () => {
  for (const [i, [verdict, flaw]] of flaws.entries())
    for (const [, weaker] of flaws.slice(i + 1)) {
      const both = { ...fine, ...weaker, ...flaw };
      expect([i, verdictOf(both).verdict]).toEqual([i, verdict]);
    }
});

test('one undecided draw in twenty is borne, one more is not', () => {
  expect(verdictOf({ ...fine, undecided: 15 }).verdict).toBe('supported');
  expect(verdictOf({ ...fine, undecided: 16 })).toEqual({
    verdict: 'undecided',
    reason: '16 of 300 draws are undecided',
  });
});

test('a conjecture may be an equality in three draws of four', () => {
  for (const kind of ['open', 'conjecture'] as const) {
    expect(verdictOf({ ...fine, kind, undecided: 225 }).verdict).toBe('supported');
    expect(verdictOf({ ...fine, kind, undecided: 226 }).verdict).toBe('undecided');
  }
});

test('nothing was judged, or the condition held nowhere', () => {
  expect(verdictOf({ ...fine, judged: 0 }).reason).toBe('claim/vacuous: nothing was judged');
  expect(verdictOf({ ...fine, judged: 0, unmet: 3 }).reason).toContain('held nowhere');
});

describe('what each kind promises', () => {
  const verdicts: readonly Verdict[] = ['broken', 'vacuous', 'refuted', 'undecided', 'unproved', 'supported'];
  test.each([
    ['theorem', false, ['supported']],
    ['theorem', true, ['unproved', 'supported']],
    ['conjecture', false, ['supported']],
    ['conjecture', true, ['supported']],
    ['open', false, ['refuted', 'undecided', 'unproved', 'supported']],
    ['refuted', false, ['refuted']],
  ] as const)('%s (partial: %s): %j', (kind, partial, expected) => {
    expect(verdicts.filter(verdict => expectedVerdict(kind, verdict, partial))).toEqual(expected);
  });
});
