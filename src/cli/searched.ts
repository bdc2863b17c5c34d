import { checkClaim, type Options } from '../check/checkClaim.js';
import type { ClaimResult, Evidence } from '../check/result.js';
import { attackEvidence } from '../check/summary.js';
import { expectedVerdict } from '../check/verdict.js';
import type { Claim } from '../claim/claim.js';

/** The statement alone, without what is no sampling. */
const bare = (claim: Claim): Claim => ({ ...claim, orders: [], proof: [], controls: [] });

/** One draw of the statement, judged and, where it is refuted, shrunk exactly as the run did that found it. */
export const replayed = (
  id: string,
  claim: Claim,
  { seed, draw }: { seed: number; draw: number },
): Promise<ClaimResult> => checkClaim(id, bare(claim), { seed, runs: 1, from: draw, only: ['sampled'] });

export interface Search extends Pick<Options, 'seed' | 'runs' | 'pulse'> {
  readonly seconds: number;
}

/** Draws and restarts of an ordinary check, and of one round of the search after it. */
const round = { first: 300, next: 64, restarts: { first: 10, next: 2 } };

/**
 * An ordinary check with an attack, then further draws and restarts in rounds, until a configuration is refuted, the
 * draws are used up, or time is.
 */
export const searched = async (id: string, claim: Claim, search: Search): Promise<ClaimResult> => {
  const start = performance.now();
  const { seed, runs, pulse } = search;
  const isOver = (): boolean => performance.now() - start > search.seconds * 1000;
  const first = { runs: Math.min(runs, round.first), restarts: round.restarts.first };
  let all = await checkClaim(id, claim, { ...search, ...first, only: null });
  while (claim.then !== undefined && isSearching(all) && all.runs < runs && !isOver()) {
    const [from, done] = [all.runs, all.runs];
    const further = { seed, from, runs: Math.min(round.next, runs - from), restarts: round.restarts.next };
    const told = pulse === undefined ? {} : { pulse: () => pulse({ phase: 'draws', runs: done }) };
    all = joined(all, await checkClaim(id, bare(claim), { ...further, ...told, only: ['sampled', 'attack'] }), claim);
  }
  return { ...all, millis: Math.round(performance.now() - start) };
};

const isSearching = ({ verdict }: ClaimResult): boolean =>
  verdict !== 'refuted' && verdict !== 'broken' && verdict !== 'vacuous';

/** What two rounds of draws show together. */
const joined = (before: ClaimResult, now: ClaimResult, { kind }: Claim): ClaimResult => {
  const [runs, undecided] = [before.runs + now.runs, before.undecided + now.undecided];
  const least = Math.min(before.resolution ?? Infinity, now.resolution ?? Infinity);
  const resolution = Number.isFinite(least) ? least : null;
  const all = { ...before, runs, undecided, resolution, worst: Math.max(before.worst, now.worst) };
  const others = before.evidence.filter(one => one.kind !== 'sampled' && one.kind !== 'attack');
  const looks = looksOf(before) + looksOf(now);
  const { verdict, reason, counterexample } = now;
  if (verdict === 'refuted' || verdict === 'broken')
    return {
      ...all,
      verdict,
      reason,
      counterexample,
      evidence: others,
      expected: expectedVerdict(kind, verdict, false),
    };
  const tried = [...attackEvidence({ looks, refuted: null }), sampled(runs, undecided)];
  return { ...all, evidence: [...others, ...tried], ...stillDecided(all) };
};

/** Points that attacks have looked at. */
const looksOf = ({ evidence }: ClaimResult): number => evidence.find(one => one.kind === 'attack')?.draws ?? 0;

const sampled = (runs: number, undecided: number): Evidence => {
  const draws = runs - undecided;
  return { kind: 'sampled', of: 'statement', covers: `${draws} of ${runs} draws`, draws };
};

/** More than one undecided draw in twenty leaves the claim undecided. */
const stillDecided = ({ kind, runs, undecided }: ClaimResult): Partial<ClaimResult> => {
  if (20 * undecided <= runs) return {};
  const reason = `${undecided} of ${runs} draws are undecided`;
  return { verdict: 'undecided', reason, expected: expectedVerdict(kind, 'undecided', false) };
};
