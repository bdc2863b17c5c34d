import type { Vector } from '../sphere/verbs.js';
import type { Cloud } from './cloud.js';
import type { Pair } from './transportCost.js';

/** Masses that travel together, and where they are at the times k/K. */
export interface Stations {
  readonly masses: Vector;
  readonly stations: readonly (readonly Vector[])[];
}

/** Each piece of mass of a coupling goes straight from its token of μ to its token of ν: optimal for W_2. */
export const straightPath = (mu: Cloud, nu: Cloud, pairs: readonly Pair[]): Stations => ({
  masses: pairs.map(({ mass }) => mass),
  stations: [pairs.map(({ i }) => mu.tokens[i]!), pairs.map(({ j }) => nu.tokens[j]!)],
});

/** The same by way of the given points, of which piece i takes number i, again from the first after the last. */
export const detouredPath = ({ masses, stations }: Stations, by: readonly Vector[]): Stations => ({
  masses,
  stations: [stations[0]!, masses.map((_, i) => by[i % by.length]!), stations.at(-1)!],
});
