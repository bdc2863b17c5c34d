import { running } from '../../arithmetic/running.js';
import type { Ruling } from '../../claim/ruling.js';
import { rulingsOf, type Draw } from '../draw.js';
import type { Found } from '../sample.js';
import type { Tested } from '../tested.js';

/** What bounds say of a place that an attack found. */
export interface Confirmed {
  readonly refuted: Found | null;
  /** Double precision could not decide at the place itself. */
  readonly doubtful: boolean;
}

/** Binary digits behind the point that are kept, the fewest first; at last the place itself. */
const digits = [0, 2, 5, 10, 20, 30, Infinity];

/** The refutation at a place with its entries rounded to few digits, if one of them is refuted with room to spare. */
export const confirmed = (tested: Tested, draw: Draw, names: readonly string[]): Confirmed => {
  let last: readonly Ruling[] = [];
  for (const kept of digits) {
    const near = rounded(draw, names, kept);
    last = rulings(tested, near);
    const ruling = last.find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
    if (ruling) return { refuted: { draw: near, ruling }, doubtful: false };
  }
  return { refuted: null, doubtful: last.some(r => r.outcome === 'undecided' || r.outcome === 'refuted') };
};

/** The draw with these entries rounded to so many binary digits behind the point. */
export const rounded = (draw: Draw, names: readonly string[], kept: number): Draw => {
  if (kept === Infinity) return draw;
  const changed = names.map(name => [name, Math.round(draw.parameters[name]! * 2 ** kept) / 2 ** kept]);
  return { ...draw, parameters: { ...draw.parameters, ...Object.fromEntries(changed) } };
};

const rulings = (tested: Tested, draw: Draw): readonly Ruling[] => {
  try {
    return rulingsOf(tested, draw, running);
  } catch {
    return [];
  }
};
