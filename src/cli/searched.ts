import { attackEvidence } from '../check/summary.js';
import type { ClaimResult, Evidence, NearMiss } from '../check/result.js';
import type { Stored } from '../check/stored.js';
import { expectedVerdict, unjudged, verdictOf } from '../check/verdict.js';
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

/** Draws and restarts of an ordinary check, and of one part of the search after it. */
const first = { runs: 300, restarts: 8 };
const part = { runs: 128, restarts: 16 };
/** Parts of a round, done at the same time, on any number of workers. */
export const parts = 2;

/**
 * An ordinary check and an attack, then rounds of further draws and restarts, until one refutes, the draws are used up,
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
    const isDone =
      all === null || answers.includes(null) || !isSearching(all) || isOver() || (isEmpty(all) && rounds > 0);
    next = isDone ? [] : round(search, all!.runs, rounds++);
    if (next.length > 0) told?.(all!);
  }
  return all && { ...all, millis: Math.round(performance.now() - start) };
};

const beginning = ({ seed, runs, stored, near }: Search): readonly Task[] => {
  const check = { kind: 'check', seed, runs: Math.min(runs, first.runs), only: null } as const;
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

const isSearching = (result: ClaimResult): boolean =>
  isEmpty(result) ||
  (!['refuted', 'broken', 'vacuous'].includes(result.verdict) &&
    !(result.reason ?? '').startsWith('claim/unconfirmed'));

/** No draw met the condition; an attack may find where it holds. */
const isEmpty = ({ verdict, reason }: ClaimResult): boolean => verdict === 'vacuous' && reason === unjudged;

/** What two parts of a search show together. */
const joined = (before: ClaimResult, now: ClaimResult): ClaimResult => {
  if (!isSearching(before)) return before;
  const [runs, undecided] = [before.runs + now.runs, before.undecided + now.undecided];
  const least = Math.min(before.resolution ?? Infinity, now.resolution ?? Infinity);
  const resolution = Number.isFinite(least) ? least : null;
  const nearest = nearer(before.nearest, now.nearest);
  const all = { ...before, runs, undecided, resolution, worst: Math.max(before.worst, now.worst), nearest };
  const others = before.evidence.filter(one => one.kind !== 'sampled' && one.kind !== 'attack');
  const { verdict, reason, counterexample, expected } = now;
  const hasLooked = counterexample !== null || now.runs + (attackOf(now)?.looks ?? 0) > 0;
  if (hasLooked && !isSearching(now) && verdict !== 'vacuous')
    return { ...all, verdict, reason, counterexample, expected, evidence: others, nearest: null };
  const evidence = [...others, ...attacks(before, now), ...(isEmpty(before) ? [] : draws(runs, undecided))];
  return { ...all, evidence, ...stillDecided(all), ...(isEmpty(before) ? afterAll(before, now) : {}) };
};

/** The verdict where draws judged nothing and an attack may have. */
const afterAll = ({ kind, controls }: ClaimResult, now: ClaimResult): Partial<ClaimResult> => {
  const nothing = {
    broken: null,
    undecided: 0,
    refuted: false,
    unconfirmed: null,
    ordersUndecided: false,
    unproved: null,
  };
  const ruled = verdictOf({ kind, controls, runs: 1, judged: attackOf(now)?.looks ?? 0, ...nothing });
  return { ...ruled, expected: expectedVerdict(kind, ruled.verdict, false) };
};

const nearer = (a: NearMiss | null, b: NearMiss | null): NearMiss | null =>
  a === null || (b !== null && b.margin < a.margin) ? b : a;

const draws = (runs: number, undecided: number): readonly Evidence[] => {
  const decided = runs - undecided;
  return runs === 0
    ? []
    : [{ kind: 'sampled', of: 'statement', covers: `${decided} of ${runs} draws`, draws: decided }];
};

const attacks = (before: ClaimResult, now: ClaimResult): readonly Evidence[] => {
  const both = [attackOf(before), attackOf(now)].filter(one => one !== undefined);
  const total = (key: 'restarts' | 'looks'): number => both.reduce((s, one) => s + (one[key] ?? 0), 0);
  const margin = Math.min(...both.map(one => one.margin ?? Infinity));
  return attackEvidence({ restarts: total('restarts'), looks: total('looks'), margin, refuted: null });
};

/** More than one undecided draw in twenty leaves the claim undecided. */
const stillDecided = ({ kind, runs, undecided }: ClaimResult): Partial<ClaimResult> => {
  if (20 * undecided <= runs) return {};
  const reason = `${undecided} of ${runs} draws are undecided`;
  return { verdict: 'undecided', reason, expected: expectedVerdict(kind, 'undecided', false) };
};
