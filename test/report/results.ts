import type { ClaimResult, ControlResult, Counterexample } from '../../src/check/result.js';
import { reportOf, type Report } from '../../src/report/report.js';

/** Fixed results, made up: what a report looks like, not what is true. */
export const counterexample: Counterexample = {
  draw: 17,
  n: 2,
  N: 1,
  D: [
    ['-1', '0'],
    ['0', '0'],
  ],
  V: null,
  tokens: [['3/5', '4/5']],
  masses: ['1'],
  text: 'n = 2, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1)',
  relation: '≥',
  left: { value: 0.6976763, error: 2.04e-16 },
  right: { value: 1, error: 0 },
  gap: -0.3023237,
  bound: 2.04e-16,
  restart: null,
  certified: true,
  parameters: { n: 2 },
  explanation: { free: ['masses'], needed: ['D', 'token 1'], room: 1 / 16 },
};

const control: ControlResult = {
  kind: 'drop',
  key: 'D',
  why: 'D ⪯ 0: below 1',
  verdict: 'refuted',
  by: 'draw',
  runs: 3,
  counterexample: { ...counterexample, draw: 2 },
};

export const supported: ClaimResult = {
  id: 'burger2025/lower-bound',
  kind: 'theorem',
  source: 'Burger, Kabri, Korolev, Roith, Weigand (2025): energy',
  says: 'If D ⪰ 0, then E_D(μ) ≥ 1 for every probability μ; m̄ is the mean.',
  verdict: 'supported',
  expected: true,
  reason: null,
  evidence: [
    { kind: 'identity', of: 'statement', covers: '(n, N) = (2, 2)', n: [2], N: [2], failure: 2 ** -60, engines: ['a'] },
    { kind: 'sampled', of: 'statement', covers: '300 of 300 draws', draws: 300 },
  ],
  controls: [control],
  counterexample: null,
  nearest: null,
  runs: 300,
  undecided: 0,
  resolution: 2.44e-15,
  worst: 0.08,
  long: false,
  millis: 420,
};

const refutation = { verdict: 'refuted', evidence: [], counterexample, runs: 18, resolution: null } as const;

export const refutedConjecture: ClaimResult = {
  ...supported,
  ...refutation,
  id: 'conjectures/lower-bound',
  kind: 'conjecture',
  says: 'E_D(μ) ≥ 1 for every D.',
  expected: false,
};

export const refutedClaim: ClaimResult = {
  ...supported,
  ...refutation,
  id: 'refuted/lower-bound',
  kind: 'refuted',
  says: 'E_D(μ) ≥ 1 for every symmetric D.',
  reason: 'D may be negative',
  controls: [],
};

export const answeredQuestion: ClaimResult = {
  ...refutedConjecture,
  id: 'open/lower-bound',
  kind: 'open',
  expected: true,
};

export const vacuous: ClaimResult = {
  ...supported,
  id: 'conjectures/hollow',
  kind: 'conjecture',
  says: 'E = E.',
  verdict: 'vacuous',
  expected: false,
  reason: 'claim/vacuous: the control survived: D: D ⪯ 0: below 1',
  controls: [{ ...control, verdict: 'survived', by: null, runs: 300, counterexample: null }],
};

export const broken: ClaimResult = {
  ...supported,
  id: 'conjectures/broken',
  kind: 'conjecture',
  says: 'It throws.',
  verdict: 'broken',
  expected: false,
  reason: 'draw 0: no\n  way',
  evidence: [],
  controls: [{ ...control, verdict: 'broken', by: null, runs: 0, counterexample: null }],
  resolution: null,
};

export const survivor: ClaimResult = {
  ...supported,
  id: 'conjectures/survivor',
  kind: 'conjecture',
  says: 'Not refuted.',
  evidence: [{ kind: 'sampled', of: 'statement', covers: '299 of 300 draws', draws: 299 }],
  undecided: 1,
};

export const reported = (...claims: readonly ClaimResult[]): Report =>
  reportOf({ seed: 1, runs: 300, only: null, interrupted: false, unreached: [], claims, millis: 4200 });
