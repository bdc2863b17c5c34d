import { stereographic } from '../../assume/parameters.js';
import { coordinateOf, entryAt, type Scale } from './coordinates.js';
import type { Program } from './program.js';

/** A unit vector of a program: which coordinates of a search are its stereographic parameters, and its chart. */
export interface Unit {
  readonly at: readonly number[];
  readonly pole: number;
  readonly side: 1 | -1;
  readonly scale: Scale;
}

/** The unit vectors of a program that have parameters, in the order of its questions. */
export const unitsOf = ({ names, whole, scales }: Pick<Program, 'names' | 'whole' | 'scales'>): readonly Unit[] =>
  Object.keys(whole).flatMap(name => {
    const path = /^(.*)\/pole$/.exec(name)?.[1];
    const at = [...names.keys()].filter(k => path !== undefined && /^\/\d+$/.test(names[k]!.replace(path, '')));
    const side = whole[`${path}/side`] === 0 ? 1 : -1;
    return at.length === 0 ? [] : [{ at, pole: whole[name]!, side, scale: scales[at[0]!]! }];
  });

/** The point x = (2t, ±(1 − |t|²))/(1 + |t|²), its last coordinate at the pole. */
export const placeOf = ({ at, pole, side, scale }: Unit, z: Float64Array): readonly number[] => {
  const t = at.map(k => entryAt(scale, z[k]!) / stereographic.grain);
  const squares = t.reduce((s, a) => s + a * a, 0);
  const x = t.map(a => (2 * a) / (1 + squares));
  return [...x.slice(0, pole), (side * (1 - squares)) / (1 + squares), ...x.slice(pole)];
};

/** Puts a unit vector at ±x, or as near to it as its chart reaches:  t = (x without pole)/(1 ± x_pole). */
export const putAt = ({ at, pole, side, scale }: Unit, z: Float64Array, x: readonly number[]): void => {
  const height = Math.max(1 + side * x[pole]!, 2 ** -52);
  const t = x.filter((_, k) => k !== pole).map(a => a / height);
  for (let k = 0; k < at.length; k++) z[at[k]!] = coordinateOf(scale, t[k]! * stereographic.grain);
};
