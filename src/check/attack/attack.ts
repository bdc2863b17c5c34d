import { setImmediate } from 'node:timers/promises';
import type { Budget, Found } from '../sample.js';
import type { Tested } from '../tested.js';
import { restart, type Restart } from './restart.js';

/** What an attack came to: how often it began, how many points it looked at, and the least margin that it saw. */
export interface Attacked {
  readonly restarts: number;
  readonly looks: number;
  readonly margin: number;
  readonly refuted: Found | null;
}

export const unattacked: Attacked = { restarts: 0, looks: 0, margin: Infinity, refuted: null };

/**
 * Restarts number `from`, from + 1, …, each a descent of the margin from the best of many points, until one is refuted
 * or `runs` of them are used up. Each is a function of the statement, the seed and its number alone.
 */
export const attack = async (tested: Tested, { seed, runs, from = 0, pulse }: Budget): Promise<Attacked> => {
  let seen = unattacked;
  for (let index = from; index < from + runs && seen.refuted === null; index++) {
    seen = joinedAttack(seen, restart(tested, { seed, index }));
    pulse?.(seen.restarts);
    await setImmediate();
  }
  return seen;
};

const joinedAttack = (seen: Attacked, now: Restart): Attacked => ({
  restarts: seen.restarts + 1,
  looks: seen.looks + now.looks,
  margin: Math.min(seen.margin, now.margin),
  refuted: now.refuted,
});
