import type { ClaimResult, EvidenceKind } from '../check/result.js';

/** What a worker is asked: to check a claim, to look longer for a counterexample, or to replay one draw. */
export interface Job {
  readonly id: string;
  /** What a refusal calls the claim: its id or its file. */
  readonly name: string;
  /** Address of the built module that exports the claim. */
  readonly module: string;
  readonly task: Task;
}

export type Task =
  | {
      readonly kind: 'check';
      readonly seed: number;
      readonly runs: number;
      readonly only: readonly EvidenceKind[] | null;
    }
  | { readonly kind: 'search'; readonly seed: number; readonly runs: number; readonly seconds: number }
  | { readonly kind: 'replay'; readonly seed: number; readonly draw: number };

/** What is known of a claim before it is checked. */
export type Heading = Pick<ClaimResult, 'kind' | 'source' | 'says'>;

/** What a worker says: what it is about to check, how far it is, and the result or a refusal of the input. */
export type Message =
  | { readonly heading: Heading }
  | { readonly pulse: { readonly phase: string; readonly runs: number } }
  | { readonly result: ClaimResult }
  | { readonly bad: string };

/** What became of a job: a result, a refusal of the input, or null where it was stopped before it had an answer. */
export type Answer = { readonly result: ClaimResult } | { readonly bad: string } | null;

/** The result of a claim whose check did not come to an end. */
export const brokenResult = (id: string, reason: string, heading: Heading): ClaimResult => ({
  ...heading,
  id,
  verdict: 'broken',
  expected: false,
  reason,
  evidence: [],
  controls: [],
  counterexample: null,
  runs: 0,
  undecided: 0,
  resolution: null,
  worst: 0,
  long: false,
  millis: 0,
});
