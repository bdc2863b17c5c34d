import { running } from '../arithmetic/running.js';
import { restart } from './attack/restart.js';
import { concluded, drawn } from './draw.js';
import type { Found } from './sample.js';
import type { Tested } from './tested.js';

/** Fresh draws in each dimension: a refutation in a low one reads better than any that is cut down from above. */
const attempts = 64;

/**
 * The same statement refuted in the lowest dimension and, there, without special regimes (clusters, scales) if a few
 * fresh draws are; else the refutation as it was. A function of the statement and the draw alone, so a replay finds the
 * same.
 */
export const plainest = (tested: Tested, found: Found): Found => {
  for (let n = tested.given.from; n <= found.draw.n; n++) {
    const there = { ...tested, given: { ...tested.given, from: n, to: n } };
    const fresh = (generic: boolean): Found | null => firstRefuted(there, { generic, origin: found.draw.index });
    const next = fresh(true) ?? (n < found.draw.n ? fresh(false) : null);
    if (next !== null) return next;
  }
  return found;
};

/** Restarts of an attack in each dimension below. */
const restarts = 4;

/** The same statement refuted in a lower dimension by a few restarts of an attack, if one finds it there. */
export const lowest = (tested: Tested, found: Found): Found => {
  for (let n = tested.given.from; n < found.draw.n; n++) {
    const there = { ...tested, given: { ...tested.given, from: n, to: n } };
    const refuted = firstFound(restarts, index => restart(there, { seed: found.draw.index, index }).refuted);
    if (refuted !== null) return { ...refuted, draw: { ...refuted.draw, index: found.draw.index } };
  }
  return found;
};

const firstFound = (count: number, find: (index: number) => Found | null): Found | null => {
  for (let index = 0; index < count; index++) {
    const found = find(index);
    if (found !== null) return found;
  }
  return null;
};

interface Fresh {
  readonly generic: boolean;
  readonly origin: number;
}

const firstRefuted = (tested: Tested, { generic, origin }: Fresh): Found | null =>
  firstFound(attempts, index => {
    const { draw, data } = drawn(tested, { seed: origin, index, generic }, running);
    const ruling = rulings(tested, data).find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
    return ruling ? { draw: { ...draw, index: origin }, ruling } : null;
  });

const rulings = (tested: Tested, data: () => unknown): ReturnType<typeof concluded> => {
  try {
    return concluded(tested, data());
  } catch {
    return [];
  }
};
