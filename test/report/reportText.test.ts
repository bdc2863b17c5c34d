import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/report/report.js';
import { reportText } from '../../src/report/reportText.js';
import * as made from './results.js';

const screen = { columns: 110, coloured: false };

describe('a report says what is as expected and shows what is not', () => {
  it('prints answered questions, the table, the refuted claims, the unexpected ones in full, one line', () => {
    const { supported, refutedConjecture, refutedClaim, answeredQuestion, vacuous, broken } = made;
    const report = made.reported(supported, refutedConjecture, refutedClaim, answeredQuestion, vacuous, broken);
    expect(reportText(report, screen)).toMatchInlineSnapshot(`
      "AN OPEN QUESTION IS ANSWERED
      REFUTED  open/lower-bound  (open)
        E_D(μ) ≥ 1 for every D.
        source:     Burger, Kabri, Korolev, Roith, Weigand (2025): energy
        judged:     0.6977 ± 2.1e-16  vs  1 ± 0   (a ≥ b; gap -0.3023, bound 2.1e-16, gap/bound 1.5e15, certified)
        at:         n = 2, N = 1, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1): 0.6977 < 1
        because:    D, token 1 matter; masses may be anything; all numbers may move by 1/16 of their range (by trials)
        replay:     verisphere falsify open/lower-bound --seed 1 --draw 17
        without D:  D ⪯ 0: below 1; refuted by draw 2
          0.6977 ± 2.1e-16  vs  1 ± 0   (a ≥ b; gap -0.3023, bound 2.1e-16, gap/bound 1.5e15, certified)
          at n = 2, N = 1, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1)

      claim                    sentence                            verdict    evidence  resolution  controls  time
      ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
      burger2025/lower-bound   If D ⪰ 0, then E_D(μ) ≥ 1 for eve…  supported  identity  2.5e-15     1/1       0.42 s
      conjectures/lower-bound  E_D(μ) ≥ 1 for every D.             refuted    –         –           1/1       0.42 s
      refuted/lower-bound      E_D(μ) ≥ 1 for every symmetric D.   refuted    –         –           –         0.42 s
      open/lower-bound         E_D(μ) ≥ 1 for every D.             refuted    –         –           1/1       0.42 s
      conjectures/hollow       E = E.                              vacuous    identity  2.5e-15     0/1       0.42 s
      conjectures/broken       It throws.                          broken     –         –           0/1       0.42 s

      refuted, as expected, by
        refuted/lower-bound: n = 2, N = 1, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1): 0.6977 < 1

      REFUTED  conjectures/lower-bound  (conjecture)
        E_D(μ) ≥ 1 for every D.
        source:     Burger, Kabri, Korolev, Roith, Weigand (2025): energy
        judged:     0.6977 ± 2.1e-16  vs  1 ± 0   (a ≥ b; gap -0.3023, bound 2.1e-16, gap/bound 1.5e15, certified)
        at:         n = 2, N = 1, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1): 0.6977 < 1
        because:    D, token 1 matter; masses may be anything; all numbers may move by 1/16 of their range (by trials)
        replay:     verisphere falsify conjectures/lower-bound --seed 1 --draw 17
        without D:  D ⪯ 0: below 1; refuted by draw 2
          0.6977 ± 2.1e-16  vs  1 ± 0   (a ≥ b; gap -0.3023, bound 2.1e-16, gap/bound 1.5e15, certified)
          at n = 2, N = 1, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1)

      VACUOUS  conjectures/hollow  (conjecture)
        E = E.
        source:     Burger, Kabri, Korolev, Roith, Weigand (2025): energy
        reason:     claim/vacuous: the control survived: D: D ⪯ 0: below 1
        identity:   (n, N) = (2, 2)
        sampled:    300 of 300 draws
        without D:  D ⪯ 0: below 1; survived 300 draws

      BROKEN  conjectures/broken  (conjecture)
        It throws.
        source:     Burger, Kabri, Korolev, Roith, Weigand (2025): energy
        reason:     draw 0: no way
        without D:  D ⪯ 0: below 1; broken

      6 claims: 1 supported, 3 refuted, 1 vacuous, 1 broken; 3 not as expected (seed 1, 300 draws each, 4.20 s)
      "
    `);
  });
  it('shows few claims in full, with what refutes their controls', () =>
    expect(reportText(made.reported(made.supported), screen)).toMatchInlineSnapshot(`
      "claim                   sentence                             verdict    evidence  resolution  controls  time
      ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
      burger2025/lower-bound  If D ⪰ 0, then E_D(μ) ≥ 1 for ever…  supported  identity  2.5e-15     1/1       0.42 s

      SUPPORTED  burger2025/lower-bound  (theorem)
        If D ⪰ 0, then E_D(μ) ≥ 1 for every probability μ; m̄ is the mean.
        source:     Burger, Kabri, Korolev, Roith, Weigand (2025): energy
        identity:   (n, N) = (2, 2)
        sampled:    300 of 300 draws
        without D:  D ⪯ 0: below 1; refuted by draw 2
          0.6977 ± 2.1e-16  vs  1 ± 0   (a ≥ b; gap -0.3023, bound 2.1e-16, gap/bound 1.5e15, certified)
          at n = 2, N = 1, D = diag(-1, 0), tokens = [(3/5, 4/5)], masses = (1)

      1 claim: 1 supported; all as expected (seed 1, 300 draws, 4.20 s)
      "
    `));
  it('names the file of a claim of the user in the replay', () => {
    const text = reportText(made.reported(made.refutedConjecture), { ...screen, target: './mine.ts' });
    expect(text).toContain('replay:     verisphere falsify ./mine.ts --seed 1 --draw 17\n');
  });
  it('says what an interrupted run did not get to', () => {
    const report = { ...made.reported(made.supported), interrupted: true, unreached: ['a', 'b'] };
    expect(reportText(report, screen).trimEnd().split('\n').at(-1)).toBe(
      'interrupted: 1 of 3 claims checked, 2 not reached: 1 supported; all as expected (seed 1, 300 draws, 4.20 s)',
    );
  });
  it('fits every line of the table to the terminal, down to a short sentence', () => {
    const table = reportText(made.reported(made.supported, made.survivor, made.refutedClaim), {
      ...screen,
      columns: 100,
    });
    const lines = table.split('\n').slice(0, 5);
    expect(Math.max(...lines.map(line => [...line].length))).toBe(100);
  });
  it('colours change no text', () => {
    const report = made.reported(made.supported, made.vacuous, made.answeredQuestion);
    const coloured = reportText(report, { ...screen, coloured: true });
    expect(coloured).not.toBe(reportText(report, screen));
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(reportText(report, screen));
  });
});

describe('the exit code is 0 exactly when every verdict is as expected', () => {
  it.each([
    ['supported, answered and refuted as expected', [made.supported, made.answeredQuestion, made.refutedClaim], 0],
    ['a refuted conjecture', [made.supported, made.refutedConjecture], 1],
    ['a vacuous one', [made.vacuous], 1],
  ])('%s', (_what, claims, code) => expect(exitCodeOf(made.reported(...claims))).toBe(code));
  it('130 when it was interrupted', () =>
    expect(exitCodeOf({ ...made.reported(made.vacuous), interrupted: true })).toBe(130));
});
