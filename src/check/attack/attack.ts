import { setImmediate } from 'node:timers/promises';
import { running } from '../../arithmetic/running.js';
import { withMoreDigits } from '../moreDigits.js';
import { rulingsOf, type Draw } from '../draw.js';
import type { Found } from '../sample.js';
import type { Tested } from '../tested.js';
import { restart, type Restart } from './restart.js';

/** Restarts number from … from + count − 1. */
export interface Restarts {
  readonly from: number;
  readonly count: number;
  /** Where an earlier search came nearest: looked at first. */
  readonly near?: Pick<Draw, 'n' | 'parameters'> | undefined;
}

/** What an attack came to. */
export interface Attacked {
  readonly restarts: number;
  /** Points at which the margin was computed. */
  readonly looks: number;
  /** The least margin that was reached; Infinity where nothing was judged. */
  readonly margin: number;
  /** Where; null where nothing was judged. */
  readonly nearest: Draw | null;
  readonly refuted: (Found & { readonly restart: number | null }) | null;
}

export interface AttackBudget extends Restarts {
  readonly seed: number;
  readonly pulse?: ((restarts: number, margin: number) => void) | undefined;
}

export const unattacked: Attacked = { restarts: 0, looks: 0, margin: Infinity, nearest: null, refuted: null };

/** Restarts in their order, until one refutes or all are used up: the earliest that refutes counts. */
export const attack = async (tested: Tested, { seed, from, count, near, pulse }: AttackBudget): Promise<Attacked> => {
  let all = unattacked;
  const first = near === undefined ? from : from - 1;
  for (let index = first; tested.then !== undefined && index < from + count && all.refuted === null; index++) {
    const found = restart(tested, index < from ? { seed, index: from, near } : { seed, index });
    const refuted = found.refuted ?? (await decided(tested, found));
    const seen = refuted !== null || isJudged(tested, found) ? found : { ...found, looks: 0, margin: Infinity };
    all = {
      ...{ restarts: all.restarts + 1, looks: all.looks + seen.looks },
      ...{ margin: Math.min(all.margin, seen.margin), nearest: seen.margin < all.margin ? seen.draw : all.nearest },
      refuted: refuted && { ...refuted, restart: index < from ? null : index },
    };
    pulse?.(all.restarts, all.margin);
    await setImmediate();
  }
  return all;
};

/** A condition that holds in plain doubles by their rounding alone is not met with bounds: nothing was judged then. */
const isJudged = (tested: Tested, { draw }: Restart): boolean => {
  try {
    return draw === null || rulingsOf(tested, draw, running).some(({ outcome }) => outcome !== 'unmet');
  } catch {
    return true;
  }
};

/** A place that double precision cannot decide, with 40 digits. */
const decided = async (tested: Tested, { draw, doubtful }: Restart): Promise<Found | null> => {
  if (!doubtful || draw === null) return null;
  const rulings = await withMoreDigits(tested, draw).catch(() => []);
  const ruling = rulings.find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
  return ruling ? { draw, ruling } : null;
};
