import { residues } from '../arithmetic/residue.js';
import type { Expression } from '../symbolic/expression.js';
import { allCases, exactSource, type Cases, type Shape } from '../assume/exactSource.js';
import { scoped } from '../assume/source.js';
import { built, type Given } from '../claim/given.js';
import type { Judgement } from '../claim/judgement.js';
import type { Size } from '../claim/obligation.js';

/** A conclusion over its hypotheses, as a claim or a lemma states it. */
export interface Stated {
  readonly given: Given<unknown>;
  readonly then: (data: unknown) => readonly Judgement[];
}

/** The conclusion as differences that are to vanish identically, at one size and in one case of its branches. */
export const expressionOf =
  (stated: Stated, shape: Shape): Expression =>
  v => {
    const judgements = stated.then(built(stated.given, exactSource(v, shape)));
    if (judgements.some(j => j.relation !== '='))
      throw new Error(
        'proof/not-an-identity: a statement read as symbols is made of equalities; found ≥. Use an enclosure.',
      );
    return judgements.map(j => j.difference);
  };

/** One expression for each case of the hypotheses' branches. */
export const expressionsOf = (stated: Stated, [n, N]: Size): readonly Expression[] =>
  casesOf(stated.given, [n, N]).map(cases => expressionOf(stated, { n, N, cases }));

const casesOf = (given: Given<unknown>, [n, N]: Size): readonly Cases[] =>
  allCases(choose => {
    const root = exactSource(residues(1), { n, N, cases: {} });
    built(given, scoped({ ...root, branch: choose }));
  });
