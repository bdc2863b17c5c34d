import { setImmediate } from 'node:timers/promises';
import { running } from '../arithmetic/running.js';
import type { Ruling } from '../claim/ruling.js';
import { concluded, drawn, type Draw } from './draw.js';
import type { Tested } from './tested.js';

export interface Budget {
  readonly seed: number;
  readonly runs: number;
  /** The first draw; a replay starts at the draw it is to show. */
  readonly from?: number;
  /** Called now and then between draws; may throw to stop the run. */
  readonly pulse?: ((runs: number) => void) | undefined;
}

/** A draw with the ruling that decided it. */
export interface Found {
  readonly draw: Draw;
  readonly ruling: Ruling;
}

/** What sampling saw. A stop at the first refuted or broken draw is part of it. */
export interface Sampled {
  readonly runs: number;
  readonly judged: number;
  /** Comparisons that asked nothing, since the condition of the conclusion did not hold there. */
  readonly unmet: number;
  /** Inequalities among what was judged: where an attack has a slope to go down. */
  readonly inequalities: number;
  readonly undecided: readonly Draw[];
  /** Largest |gap|/bound of a consistent equality: 1 would be a refutation. */
  readonly worst: number;
  /** For each draw with an equality, the smallest relative error of an operand that it would have refuted. */
  readonly resolutions: readonly number[];
  readonly refuted: Found | null;
  readonly broken: { readonly draw: Draw; readonly message: string } | null;
}

const nothing: Sampled = {
  runs: 0,
  judged: 0,
  unmet: 0,
  inequalities: 0,
  undecided: [],
  worst: 0,
  resolutions: [],
  refuted: null,
  broken: null,
};

/** Draws until something is refuted or broken, or the runs are used up, in the running reading. */
export const sample = async (tested: Tested, budget: Budget): Promise<Sampled> => {
  const start = budget.from ?? 0;
  let seen = nothing;
  for (let index = start; index < start + budget.runs && seen.refuted === null && seen.broken === null; index++) {
    seen = after(seen, oneDraw(tested, { seed: budget.seed, index }));
    if (index % 16 === 15) {
      budget.pulse?.(seen.runs);
      await setImmediate();
    }
  }
  return seen;
};

type Seen =
  { readonly draw: Draw; readonly rulings: readonly Ruling[] } | { readonly draw: Draw; readonly message: string };

const oneDraw = (tested: Tested, key: { readonly seed: number; readonly index: number }): Seen => {
  const { draw, data } = drawn(tested, key, running);
  try {
    return { draw, rulings: concluded(tested, data()) };
  } catch (error) {
    return { draw, message: error instanceof Error ? error.message : String(error) };
  }
};

const after = (seen: Sampled, now: Seen): Sampled => {
  const runs = seen.runs + 1;
  if ('message' in now) return { ...seen, runs, broken: now };
  const { draw, rulings } = now;
  const unmet = rulings.filter(r => r.outcome === 'unmet').length;
  const broken = rulings.some(r => r.outcome === 'broken');
  const refuted = rulings.find(r => r.outcome === 'refuted');
  const equalities = rulings.filter(r => r.relation === '=' && r.outcome === 'consistent' && r.resolution > 0);
  return {
    runs,
    judged: seen.judged + rulings.length - unmet,
    unmet: seen.unmet + unmet,
    inequalities: seen.inequalities + rulings.filter(r => r.relation === '≥').length,
    undecided: rulings.some(r => r.outcome === 'undecided') ? [...seen.undecided, draw] : seen.undecided,
    worst: Math.max(seen.worst, ...equalities.filter(r => r.bound > 0).map(r => Math.abs(r.gap) / r.bound)),
    resolutions: equalities.length > 0 ? [...seen.resolutions, finest(equalities)] : seen.resolutions,
    refuted: refuted ? { draw, ruling: refuted } : null,
    broken: broken ? { draw, message: 'a judged number is NaN' } : null,
  };
};

const finest = (equalities: readonly Ruling[]): number => Math.min(...equalities.map(r => r.resolution));
