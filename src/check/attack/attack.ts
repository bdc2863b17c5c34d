import { setImmediate } from 'node:timers/promises';
import { withMoreDigits } from '../moreDigits.js';
import type { Found } from '../sample.js';
import type { Tested } from '../tested.js';
import { restart, type Restart } from './restart.js';

/** Restarts number from … from + count − 1. */
export interface Restarts {
  readonly from: number;
  readonly count: number;
}

/** What an attack came to. */
export interface Attacked {
  readonly restarts: number;
  /** Points at which the margin was computed. */
  readonly looks: number;
  /** The least margin that was reached; Infinity where nothing was judged. */
  readonly margin: number;
  readonly refuted: (Found & { readonly restart: number }) | null;
}

export interface AttackBudget extends Restarts {
  readonly seed: number;
  readonly pulse?: ((restarts: number, margin: number) => void) | undefined;
}

export const unattacked: Attacked = { restarts: 0, looks: 0, margin: Infinity, refuted: null };

/** Restarts in their order, until one refutes or all are used up: the earliest that refutes counts. */
export const attack = async (tested: Tested, { seed, from, count, pulse }: AttackBudget): Promise<Attacked> => {
  let all = unattacked;
  for (let index = from; tested.then !== undefined && index < from + count && all.refuted === null; index++) {
    const found = restart(tested, { seed, index });
    const refuted = found.refuted ?? (await decided(tested, found));
    const margin = Math.min(all.margin, found.margin);
    all = {
      ...{ restarts: all.restarts + 1, looks: all.looks + found.looks, margin },
      refuted: refuted && { ...refuted, restart: index },
    };
    pulse?.(all.restarts, margin);
    await setImmediate();
  }
  return all;
};

/** A place that double precision cannot decide, with 40 digits. */
const decided = async (tested: Tested, { draw, doubtful }: Restart): Promise<Found | null> => {
  if (!doubtful || draw === null) return null;
  const rulings = await withMoreDigits(tested, draw).catch(() => []);
  const ruling = rulings.find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
  return ruling ? { draw, ruling } : null;
};
