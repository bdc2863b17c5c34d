import type { Kind } from '../claim/claim.js';
import type { ControlResult, Verdict } from './result.js';

/** All that the verdict depends on. */
export interface Findings {
  readonly kind: Kind;
  readonly broken: string | null;
  readonly judged: number;
  readonly runs: number;
  readonly undecided: number;
  readonly refuted: boolean;
  /** Why what looks like a refutation is none: no enclosure of exact data confirms it. */
  readonly unconfirmed: string | null;
  readonly ordersUndecided: boolean;
  readonly unproved: string | null;
  readonly controls: readonly ControlResult[];
}

export interface Ruled {
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** The reason where no draw met the hypotheses or the condition. */
export const unjudged = 'claim/vacuous: nothing was judged';

/**
 * The verdict, by precedence: broken · vacuous · refuted · undecided · unproved · supported. More than one undecided
 * draw in twenty makes a claim undecided; a claim that judged nothing, or one of whose controls survived, shows
 * nothing. A refutation counts when an enclosure confirms it on exact data; else the claim is undecided.
 */
export const verdictOf = (f: Findings): Ruled => {
  const brokenControl = f.controls.find(control => control.verdict === 'broken');
  const survived = f.controls.find(control => control.verdict === 'survived');
  if (f.broken !== null) return { verdict: 'broken', reason: f.broken };
  if (brokenControl) return { verdict: 'broken', reason: `control '${brokenControl.key}': ${brokenControl.why}` };
  if (f.judged === 0) return { verdict: 'vacuous', reason: unjudged };
  if (survived)
    return { verdict: 'vacuous', reason: `claim/vacuous: the control survived: ${survived.key}: ${survived.why}` };
  if (f.refuted) return { verdict: 'refuted', reason: null };
  if (f.unconfirmed !== null) return { verdict: 'undecided', reason: f.unconfirmed };
  if (20 * f.undecided > f.runs)
    return { verdict: 'undecided', reason: `${f.undecided} of ${f.runs} draws are undecided` };
  if (f.ordersUndecided) return { verdict: 'undecided', reason: 'an order could not be read off the ladder' };
  if (f.unproved !== null) return { verdict: 'unproved', reason: f.unproved };
  return { verdict: 'supported', reason: null };
};

/** Whether a verdict is the one that its kind promises; `partial`: some evidence was left out on request. */
export const expectedVerdict = (kind: Kind, verdict: Verdict, partial: boolean): boolean => {
  if (kind === 'refuted') return verdict === 'refuted';
  if (kind === 'open') return verdict !== 'vacuous' && verdict !== 'broken';
  return verdict === 'supported' || (kind === 'theorem' && partial && verdict === 'unproved');
};
