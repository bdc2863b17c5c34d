import type { ClaimResult, EvidenceKind, Verdict } from '../check/result.js';

/** How many claims have each verdict, and how many the one that their kind promises. */
export type Summary = Readonly<Record<Verdict, number>> & {
  readonly asExpected: number;
  readonly millis: number;
};

/** What a run found out: the document that `--json` prints, and what every other form is made from. */
export interface Report {
  /** The version of this document's schema. */
  readonly schema: 1;
  readonly seed: number;
  readonly runs: number;
  readonly only: readonly EvidenceKind[] | null;
  readonly interrupted: boolean;
  /** Ids of the claims that an interrupted run did not get to. */
  readonly unreached: readonly string[];
  /** In the order of the registry. */
  readonly claims: readonly ClaimResult[];
  readonly summary: Summary;
}

export const verdicts: readonly Verdict[] = ['supported', 'refuted', 'undecided', 'unproved', 'vacuous', 'broken'];

type Run = Omit<Report, 'schema' | 'summary'> & { readonly millis: number };

export const reportOf = ({ millis, ...run }: Run): Report => {
  const count = (verdict: Verdict): number => run.claims.filter(claim => claim.verdict === verdict).length;
  const counts = Object.fromEntries(verdicts.map(verdict => [verdict, count(verdict)])) as Record<Verdict, number>;
  const asExpected = run.claims.filter(claim => claim.expected).length;
  return { schema: 1, ...run, summary: { ...counts, asExpected, millis } };
};

/** 0: every verdict is as expected; 1: some is not; 130: interrupted. */
export const exitCodeOf = ({ interrupted, claims }: Report): number => {
  if (interrupted) return 130;
  return claims.every(claim => claim.expected) ? 0 : 1;
};
