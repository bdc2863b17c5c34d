import type { Kind } from '../claim/claim.js';
import type { ControlResult, Verdict } from './result.js';

/** All that the verdict depends on. */
export interface Findings {
  readonly kind: Kind;
  readonly broken: string | null;
  readonly judged: number;
  /** Comparisons that asked nothing. */
  readonly unmet: number;
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

/** The reasons where no draw was judged: there is no conclusion, or no draw met its condition. */
export const unjudged = 'claim/vacuous: nothing was judged';
export const unreached = 'claim/vacuous: the condition of the conclusion held nowhere';

/**
 * The verdict, by precedence: broken · refuted · vacuous · undecided · unproved · supported. A claim that judged
 * nothing, or one of whose controls survived, shows nothing. A refutation counts when an enclosure confirms it on exact
 * data; else the claim is undecided.
 */
export const verdictOf = (f: Findings): Ruled => {
  const brokenControl = f.controls.find(control => control.verdict === 'broken');
  const survived = f.controls.find(control => control.verdict === 'survived');
  if (f.broken !== null) return { verdict: 'broken', reason: f.broken };
  if (brokenControl) return { verdict: 'broken', reason: `control '${brokenControl.key}': ${brokenControl.why}` };
  if (f.refuted) return { verdict: 'refuted', reason: null };
  if (f.judged === 0) return { verdict: 'vacuous', reason: f.unmet > 0 ? unreached : unjudged };
  if (survived)
    return { verdict: 'vacuous', reason: `claim/vacuous: the control survived: ${survived.key}: ${survived.why}` };
  if (f.unconfirmed !== null) return { verdict: 'undecided', reason: f.unconfirmed };
  if (!isDecided(f)) return { verdict: 'undecided', reason: undecidedDraws(f) };
  if (f.ordersUndecided) return { verdict: 'undecided', reason: 'an order could not be read off the ladder' };
  if (f.unproved !== null) return { verdict: 'unproved', reason: f.unproved };
  return { verdict: 'supported', reason: null };
};

/**
 * A theorem says where it is an equality: more than one undecided draw in twenty leaves it undecided. A conjecture may
 * be an equality at all that is degenerate: it survives while one draw in four is decided.
 */
export const isDecided = ({ kind, runs, undecided }: Pick<Findings, 'kind' | 'runs' | 'undecided'>): boolean =>
  kind === 'open' || kind === 'conjecture' ? 4 * undecided <= 3 * runs : 20 * undecided <= runs;

/** The reason where too many draws are undecided. */
export const undecidedDraws = ({ runs, undecided }: Pick<Findings, 'runs' | 'undecided'>): string =>
  `${undecided} of ${runs} draws are undecided`;

/** Whether a verdict is the one that its kind promises; `partial`: some evidence was left out on request. */
export const expectedVerdict = (kind: Kind, verdict: Verdict, partial: boolean): boolean => {
  if (kind === 'refuted') return verdict === 'refuted';
  if (kind === 'open') return verdict !== 'vacuous' && verdict !== 'broken';
  return verdict === 'supported' || (kind === 'theorem' && partial && verdict === 'unproved');
};
