import type { Approx } from '../arithmetic/arithmetic.js';
import type { Citation } from './citation.js';
import type { Figure, Point } from './figure.js';

/**
 * A numerical experiment of a paper, as data: what was done there, done again, and both numbers side by side.
 *
 * The parts are independent pieces of work, each a function of the seed alone, so any number of workers gives the same
 * points. All that is printed or drawn is computed from the points, which are the lines of one table.
 */
export interface Experiment {
  readonly title: string;
  readonly source: Citation;
  /** Ids of the claims that say what must come out. */
  readonly claims: readonly string[];
  /** As published. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
  /** The comparison that the points of some parts, or of all, allow. */
  readonly rows: (points: readonly Point[]) => readonly Row[];
  readonly figure: Figure;
}

/** Said on the way: how much of the part is done, between 0 and 1. */
export type Tell = (done: number) => void;

export interface Part {
  readonly name: string;
  readonly points: (seed: number, tell: Tell) => readonly Point[];
}

/** A number of the published code, with what its last digit or its sampling leaves open, and where it stands. */
export interface Published extends Approx {
  readonly provenance: string;
}

/** One quantity: the published number, ours, and what theory says. Enclosures that do not meet differ. */
export interface Row {
  readonly quantity: string;
  /** null: the published code stores no number. */
  readonly published: Published | null;
  readonly ours: Approx;
  readonly theory?: Approx;
  /** Why the numbers differ, if they do; a difference without a reason is an error of one side. */
  readonly because?: string;
  /** What else a reader must know. */
  readonly note?: string;
}

/** An experiment of a source; the types do the work. */
export const experiment = (of: Experiment): Experiment => of;
