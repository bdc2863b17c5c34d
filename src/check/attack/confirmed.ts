import { running } from '../../arithmetic/running.js';
import type { Parameters } from '../../assume/parameters.js';
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

/** A place with a margin below 0 in plain doubles; the names of its entries. */
export interface Suspect {
  readonly draw: Draw;
  readonly names: readonly string[];
  readonly margin: number;
}

/** Binary digits behind the point that are kept, the fewest first; at last the place itself. */
const digits = [0, 2, 5, 10, 20, 30, Infinity];

/** A margin above this is one rounding or none: no place near it is refuted with room to spare. */
const noise = -(2 ** -50);

/** The refutation at a place with its entries rounded to few digits, if one of them is refuted with room to spare. */
export const confirmed = (tested: Tested, { draw, names, margin }: Suspect): Confirmed => {
  let last: readonly Ruling[] = [];
  for (const kept of margin > noise ? [Infinity] : digits) {
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
  const near = (x: number): number => Math.round(x * 2 ** kept) / 2 ** kept;
  const changed: Parameters = Object.fromEntries(names.map(name => [name, near(draw.parameters[name]!)]));
  return { ...draw, parameters: { ...draw.parameters, ...changed } };
};

const rulings = (tested: Tested, draw: Draw): readonly Ruling[] => {
  try {
    return rulingsOf(tested, draw, running);
  } catch {
    return [];
  }
};
