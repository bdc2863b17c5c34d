import type { Approx } from '../arithmetic/arithmetic.js';
import type { Parameters } from '../assume/parameters.js';
import type { Kind } from '../claim/claim.js';

export type Verdict = 'broken' | 'vacuous' | 'refuted' | 'undecided' | 'unproved' | 'supported';
export type EvidenceKind = 'identity' | 'exact' | 'enclosure' | 'order' | 'attack' | 'sampled';

/** One piece of evidence, with what it covers. Strength is the order of EvidenceKind. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly of: 'statement' | 'lemma';
  /** In words: sizes, range, draws, engines. */
  readonly covers: string;
  readonly n?: readonly number[];
  readonly N?: readonly number[];
  readonly draws?: number;
  /** Probability that an identity by random residues is a false one. */
  readonly failure?: number;
  readonly boxes?: number;
  /** Of an attack: restarts, points at which the margin was computed, and the least margin in units of the scale. */
  readonly restarts?: number;
  readonly looks?: number;
  readonly margin?: number;
  readonly engines?: readonly string[];
}

/** A discharged obligation is evidence; one that is not says why. */
export type Discharged = { readonly evidence: readonly Evidence[] } | { readonly failed: string };

/** Exact data (rationals as text) and the judged pair. */
export interface Counterexample {
  readonly draw: number | null;
  /** The restart of an attack that found it. */
  readonly restart: number | null;
  readonly n: number;
  readonly N: number | null;
  readonly D: readonly (readonly string[])[] | null;
  readonly V: readonly (readonly string[])[] | null;
  readonly tokens: readonly (readonly string[])[] | null;
  readonly masses: readonly string[] | null;
  /** Everything that was drawn, by name, on one line. */
  readonly text: string;
  readonly relation: '=' | '≥' | 'unmet' | 'order';
  readonly left: Approx;
  readonly right: Approx;
  readonly gap: number;
  readonly bound: number;
  readonly certified: boolean;
  /** The numbers that the hypotheses are built from, by path: the exact data. Null where nothing was drawn. */
  readonly parameters: Parameters | null;
  /** What of it matters; null for controls and orders. */
  readonly explanation: Explanation | null;
}

/** Found by trials, each part by itself: parts that may be anything, the others, and how far all may move at once. */
export interface Explanation {
  readonly free: readonly string[];
  readonly needed: readonly string[];
  /** A share of the ranges that numbers are drawn from. */
  readonly room: number;
}

/** The place of least margin that an attack has seen, where nothing was refuted. */
export interface NearMiss {
  readonly n: number;
  readonly parameters: Parameters;
  /** All that it consists of, by name, in decimals. */
  readonly text: string;
  readonly margin: number;
}

export interface ControlResult {
  readonly kind: 'drop' | 'swap';
  readonly key: string;
  readonly why: string;
  readonly verdict: 'refuted' | 'survived' | 'broken';
  readonly by: 'draw' | 'witness' | 'order' | 'attack' | null;
  readonly runs: number;
  readonly counterexample: Counterexample | null;
}

export interface ClaimResult {
  readonly id: string;
  readonly kind: Kind;
  readonly source: string;
  readonly says: string;
  readonly verdict: Verdict;
  readonly expected: boolean;
  /** Why the verdict is not better: the failed obligation, the surviving control, the message of a throw. */
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
  readonly controls: readonly ControlResult[];
  readonly counterexample: Counterexample | null;
  readonly nearest: NearMiss | null;
  readonly runs: number;
  readonly undecided: number;
  /** Comparisons of all draws, and those that asked nothing since their condition did not hold. */
  readonly judged?: number;
  readonly unmet?: number;
  /** Half of the draws would have refuted a relative error of this size in an operand; null without equalities. */
  readonly resolution: number | null;
  readonly worst: number;
  /** Has a budget of ten core-seconds instead of two. */
  readonly long: boolean;
  readonly millis: number;
}
