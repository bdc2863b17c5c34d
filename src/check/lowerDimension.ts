import { running } from '../arithmetic/running.js';
import { concluded, drawn } from './draw.js';
import type { Found } from './sample.js';
import type { Tested } from './tested.js';

/** Fresh draws in each lower dimension: a refutation there reads better than any that is cut down from above. */
const attempts = 64;

/**
 * The same statement refuted in the lowest dimension where a few fresh draws refute it, else the refutation as it was.
 * A function of the statement and the draw alone, so a replay finds the same.
 */
export const inLowerDimension = (tested: Tested, found: Found): Found => {
  for (let n = tested.given.from; n < found.draw.n; n++) {
    const there = firstRefuted({ ...tested, given: { ...tested.given, from: n, to: n } }, found.draw.index);
    if (there !== null) return there;
  }
  return found;
};

const firstRefuted = (tested: Tested, origin: number): Found | null => {
  for (let index = 0; index < attempts; index++) {
    const { draw, data } = drawn(tested, { seed: origin, index }, running);
    const ruling = rulings(tested, data).find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
    if (ruling) return { draw: { ...draw, index: origin }, ruling };
  }
  return null;
};

const rulings = (tested: Tested, data: () => unknown): ReturnType<typeof concluded> => {
  try {
    return concluded(tested, data());
  } catch {
    return [];
  }
};
