import { attackEvidence, drawsEvidence } from '../check/summary.js';
import type { ClaimResult, Evidence, NearMiss, Verdict } from '../check/result.js';
import type { Stored } from '../check/stored.js';
import { expectedVerdict, isDecided, undecidedDraws, unjudged, unreached, verdictOf } from '../check/verdict.js';
import type { Claim } from '../claim/claim.js';
import type { Part, Task } from './job.js';

/** The statement alone, without what is no search. */
export const bare = (claim: Claim): Claim => ({ ...claim, orders: [], proof: [], controls: [] });

export interface Search {
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
  /** What earlier runs found: a refutation is judged first, the nearest place is looked at first. */
  readonly stored?: Stored | null;
  readonly near?: NearMiss | null;
}

/** Has tasks done at the same time, and answers their results in order; null where the run was interrupted. */
export type Perform = (tasks: readonly Task[]) => Promise<readonly (ClaimResult | null)[]>;

/** Is told after each round what was seen so far. */
export type Told = (soFar: ClaimResult) => void;

/**
 * Draws and restarts of the first round, few because nobody knows yet how long one takes, and for each control; and
 * what one part of a later round has.
 */
const first = { runs: 32, readings: 4, restarts: 4, control: { runs: 300, restarts: 8 } };
const part = { runs: 128, restarts: 16 };
/** Parts of a round, done at the same time, on any number of workers. */
export const parts = 2;

/**
 * A short check and an attack, then rounds of further draws and restarts, until one refutes, the draws are used up,
 * or time is. A round is always done as a whole, and the earliest of its refutations counts, so that any number of
 * workers comes to the same.
 */
export const searched = async (perform: Perform, search: Search, told?: Told): Promise<ClaimResult | null> => {
  const start = performance.now();
  const isOver = (): boolean => performance.now() - start > search.seconds * 1000;
  let [all, rounds]: [ClaimResult | null, number] = [null, 0];
  let next = beginning(search);
  while (next.length > 0) {
    const answers = await perform(next);
    all = answers.reduce<ClaimResult | null>(
      (before, now) => (before && now ? joined(before, now) : (before ?? now)),
      all,
    );
    const isDone = all === null || answers.includes(null) || !isSearching(all) || isOver();
    next = isDone ? [] : round(search, all!.runs, rounds++);
    if (next.length > 0) told?.(all!);
  }
  return all && { ...all, millis: Math.round(performance.now() - start) };
};

const beginning = ({ seed, runs, stored, near }: Search): readonly Task[] => {
  const control = { runs: Math.min(runs, first.control.runs), restarts: first.control.restarts };
  const draws = { runs: Math.min(runs, first.runs), readings: first.readings };
  const check = { kind: 'check', seed, ...draws, control, only: null } as const;
  const restarts = { from: 0, count: first.restarts, ...(near ? { near } : {}) };
  return [
    { ...check, restarts: { from: 0, count: 0 }, ...(stored ? { stored } : {}) },
    { kind: 'part', seed, from: 0, runs: 0, restarts },
  ];
};

/** The parts of a round: draws after those that are done, and restarts after those of the rounds before. */
const round = ({ seed, runs }: Search, done: number, number: number): readonly Part[] => {
  const before = first.restarts + number * parts * part.restarts;
  const next = Array.from({ length: parts }, (_, k): Part => {
    const from = done + k * part.runs;
    const left = Math.max(0, Math.min(part.runs, runs - from));
    return {
      ...{ kind: 'part', seed, from, runs: left },
      restarts: { from: before + k * part.restarts, count: part.restarts },
    };
  });
  return done < runs ? next : [];
};

const attackOf = ({ evidence }: ClaimResult): Evidence | undefined => evidence.find(one => one.kind === 'attack');

/** A statement may be false though one of its controls survived, and where no draw met its condition. */
const isSearching = ({ verdict, reason }: ClaimResult): boolean =>
  !['refuted', 'broken'].includes(verdict) && reason !== unjudged && !(reason ?? '').startsWith('claim/unconfirmed');

/** No draw met the condition; an attack may find where it holds. */
const isEmpty = ({ verdict, reason }: ClaimResult): boolean => verdict === 'vacuous' && reason === unreached;

/** What two parts of a search show together. */
const joined = (before: ClaimResult, now: ClaimResult): ClaimResult => {
  if (!isSearching(before)) return before;
  const count = (key: 'runs' | 'undecided' | 'judged' | 'unmet'): number => (before[key] ?? 0) + (now[key] ?? 0);
  const counts = {
    ...{ runs: count('runs'), undecided: count('undecided'), judged: count('judged'), unmet: count('unmet') },
  };
  const least = Math.min(before.resolution ?? Infinity, now.resolution ?? Infinity);
  const resolution = Number.isFinite(least) ? least : null;
  const nearest = nearer(before.nearest, now.nearest);
  const all = { ...before, ...counts, resolution, worst: Math.max(before.worst, now.worst), nearest };
  const others = before.evidence.filter(one => one.kind !== 'sampled' && one.kind !== 'attack');
  const { verdict, reason, counterexample, expected } = now;
  const hasLooked = counterexample !== null || now.runs + (attackOf(now)?.looks ?? 0) > 0;
  if (hasLooked && !isSearching(now) && reason !== unjudged)
    return { ...all, verdict, reason, counterexample, expected, evidence: others, nearest: null };
  const evidence = [...others, ...attacks(before, now), ...(counts.judged > 0 ? drawsEvidence(counts) : [])];
  if (isEmpty(before)) return { ...all, evidence, ...afterAll(all, evidence) };
  return { ...all, evidence, ...(before.verdict === 'vacuous' ? {} : nowDecided(before, all)) };
};

/** The verdict where the first draws judged nothing, and later ones or an attack may have. */
const afterAll = ({ kind, controls, runs, undecided }: ClaimResult, evidence: readonly Evidence[]) => {
  const nothing = {
    broken: null,
    unmet: 1,
    refuted: false,
    unconfirmed: null,
    ordersUndecided: false,
    unproved: null,
  };
  const judged = evidence.length;
  const ruled = verdictOf({ kind, controls, runs, undecided, judged, ...nothing });
  return { ...ruled, expected: expectedVerdict(kind, ruled.verdict, false) };
};

const nearer = (a: NearMiss | null, b: NearMiss | null): NearMiss | null =>
  a === null || (b !== null && b.margin < a.margin) ? b : a;

const attacks = (before: ClaimResult, now: ClaimResult): readonly Evidence[] => {
  const both = [attackOf(before), attackOf(now)].filter(one => one !== undefined);
  const total = (key: 'restarts' | 'looks'): number => both.reduce((s, one) => s + (one[key] ?? 0), 0);
  const margin = Math.min(...both.map(one => one.margin ?? Infinity));
  return attackEvidence({ restarts: total('restarts'), looks: total('looks'), margin, refuted: null });
};

/** Too many undecided draws leave the claim undecided, and were too many perhaps only before. */
const nowDecided = (before: ClaimResult, all: ClaimResult): Partial<ClaimResult> => {
  const { kind } = all;
  const ruled = (verdict: Verdict, reason: string | null) => ({
    ...{ verdict, reason, expected: expectedVerdict(kind, verdict, false) },
  });
  if (!isDecided(all)) return ruled('undecided', undecidedDraws(all));
  return before.reason === undecidedDraws(before) ? ruled('supported', null) : {};
};
