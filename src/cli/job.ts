import type { Restarts } from '../check/attack/attack.js';
import type { ClaimResult, EvidenceKind } from '../check/result.js';
import type { Stored } from '../check/stored.js';

/** What a worker is asked: to check a claim, or a part of a longer search; a replay is one draw or one restart. */
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
      readonly readings?: number;
      readonly control?: { readonly runs: number; readonly restarts: number };
      readonly restarts?: Restarts;
      readonly stored?: Stored;
    }
  | Part;

/** A part of a longer search: draws from … from + runs − 1, and restarts of the attack. */
export interface Part {
  readonly kind: 'part';
  readonly seed: number;
  readonly from: number;
  readonly runs: number;
  readonly restarts: Restarts;
}

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
  nearest: null,
  runs: 0,
  undecided: 0,
  resolution: null,
  worst: 0,
  long: false,
  millis: 0,
});
