import type { Claim } from '../claim/claim.js';
import { cited } from '../claim/citation.js';
import type { Attacked } from './attack/attack.js';
import type { Ordered } from './judgeOrders.js';
import type { ClaimResult, ControlResult, Counterexample, Evidence, EvidenceKind, NearMiss } from './result.js';
import type { Sampled } from './sample.js';
import { expectedVerdict, verdictOf, type Ruled } from './verdict.js';

export interface Proved {
  readonly evidence: readonly Evidence[];
  readonly failed: string | null;
}

/** All that was found out about a claim. */
export interface Everything {
  /** `open`: draws that 40 digits could not decide either. */
  readonly sampled: Sampled & { readonly open: number };
  readonly attacked: Attacked;
  readonly ordered: Ordered;
  readonly proved: Proved;
  readonly controls: readonly ControlResult[];
  readonly counterexample: Counterexample | null;
  readonly nearest: NearMiss | null;
  /** Some kinds of evidence were left out on request. */
  readonly partial: boolean;
}

export const summary = (id: string, claim: Claim, all: Everything): Omit<ClaimResult, 'millis'> => {
  const { sampled } = all;
  const ruled = ruledOn(claim, all);
  return {
    id,
    kind: claim.kind,
    source: cited(claim.source),
    says: claim.says,
    verdict: ruled.verdict,
    expected: expectedVerdict(claim.kind, ruled.verdict, all.partial),
    reason: ruled.reason ?? (ruled.verdict === 'refuted' ? (claim.because ?? null) : null),
    evidence: evidenceOf(all),
    controls: all.controls,
    counterexample: all.counterexample,
    nearest: all.counterexample === null ? all.nearest : null,
    runs: sampled.runs,
    undecided: sampled.open,
    judged: sampled.judged,
    unmet: sampled.unmet,
    resolution: median(sampled.resolutions),
    worst: sampled.worst,
    long: claim.long,
  };
};

const ruledOn = (claim: Claim, { sampled, ordered, attacked, proved, ...all }: Everything): Ruled => {
  const { controls, counterexample } = all;
  const { broken, judged, runs, open } = sampled;
  const orders = ordered.outcome === 'none' ? 0 : 1;
  return verdictOf({
    kind: claim.kind,
    broken: broken
      ? `draw ${broken.draw.index}: ${broken.message}`
      : ordered.outcome === 'broken'
        ? 'an order is NaN'
        : null,
    unmet: sampled.unmet,
    judged: judged + orders + attacked.looks + proved.evidence.length + (counterexample === null ? 0 : 1),
    runs,
    undecided: open,
    refuted: counterexample?.certified ?? false,
    unconfirmed: counterexample === null || counterexample.certified ? null : unconfirmed(counterexample),
    ordersUndecided: ordered.outcome === 'undecided',
    unproved: proved.failed,
    controls,
  });
};

/** What looks like a refutation and is none: an order is read off a ladder of steps; a gap may be too small. */
const unconfirmed = ({ relation }: Counterexample): string =>
  relation === 'order'
    ? 'claim/unconfirmed: an order is read off a ladder of steps, which is no enclosure'
    : 'claim/unconfirmed: no enclosure of the exact data confirms the refutation';

/** What half of the draws would have refuted; special draws, where both sides vanish, do not decide it. */
const median = (resolutions: readonly number[]): number | null =>
  resolutions.toSorted((a, b) => a - b)[Math.floor(resolutions.length / 2)] ?? null;

const strength: readonly EvidenceKind[] = ['identity', 'exact', 'enclosure', 'order', 'attack', 'sampled'];

/** Strongest first; evidence for the statement before that for lemmas. */
const evidenceOf = ({ sampled, attacked, ordered, proved }: Everything): readonly Evidence[] => {
  const { runs, open, judged, unmet } = sampled;
  const draws = judged > 0 && sampled.refuted === null ? drawsEvidence({ runs, undecided: open, judged, unmet }) : [];
  const orders: readonly Evidence[] =
    ordered.outcome === 'consistent' ? ordered.covers.map(covers => ({ kind: 'order', of: 'statement', covers })) : [];
  const rank = (e: Evidence): number => strength.indexOf(e.kind) + (e.of === 'lemma' ? strength.length : 0);
  return [...proved.evidence, ...orders, ...attackEvidence(attacked), ...draws].toSorted((a, b) => rank(a) - rank(b));
};

interface Draws {
  readonly runs: number;
  readonly undecided: number;
  readonly judged: number;
  readonly unmet: number;
}

/** Draws that did not refute, and how often the condition of the conclusion did not hold. */
export const drawsEvidence = ({ runs, undecided, judged, unmet }: Draws): readonly Evidence[] => {
  const decided = runs - undecided;
  if (decided <= 0) return [];
  const skipped = unmet > 0 ? `; the condition failed in ${unmet} of ${judged + unmet} comparisons` : '';
  const covers = `${decided} of ${runs} draws${skipped}`;
  return [{ kind: 'sampled', of: 'statement', covers, draws: decided }];
};

/** An attack that did not refute; nothing where nothing was looked at. */
export const attackEvidence = ({
  restarts,
  looks,
  margin,
  refuted,
}: Omit<Attacked, 'nearest'>): readonly Evidence[] => {
  if (looks === 0 || refuted !== null) return [];
  const reached = margin > 0 ? `least margin ${margin.toExponential(1)} of the scale` : 'reached equality, not beyond';
  const covers = `${restarts} ${restarts === 1 ? 'restart' : 'restarts'}, ${looks} points; ${reached}`;
  return [{ kind: 'attack', of: 'statement', covers, restarts, looks, margin }];
};
