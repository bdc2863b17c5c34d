import { lanes } from './landscape.js';
import type { Program } from './program.js';
import type { Uniforms } from './uniforms.js';
import { placeOf, putAt, unitsOf, type Unit } from './units.js';

/** Lays out the points of a first look. */
export type Starts = (points: Float64Array, next: Uniforms) => void;

/** What starts are made for: the coordinates of a search, and the charts of its unit vectors. */
export type Coordinates = Pick<Program, 'names' | 'whole' | 'scales'>;

/**
 * Points of the unit cube to look at first: uniform ones, and the corners where formulas degenerate. Named entries make
 * these corners the same for every statement: tiny and largest entries, tokens nearly coincident or antipodal, nearly
 * diagonal matrices, nearly equal eigenvalues, masses of one size or of all sizes.
 */
export const starts = (at: Coordinates): Starts => {
  const [z, corners] = [new Float64Array(at.names.length), cornersOf(at)];
  return (points, next) => {
    for (let l = 0; l < lanes; l++) {
      for (let k = 0; k < z.length; k++) z[k] = next();
      const near = 2 ** -Math.ceil(12 * next());
      corners[l % 8]?.(z, near);
      for (let k = 0; k < z.length; k++) points[k * lanes + l] = z[k]!;
    }
  };
};

/** Moves a uniform point towards a corner, to within `near` = 2^{−1} … 2^{−12} of it. */
type Corner = (z: Float64Array, near: number) => void;

const cornersOf = (at: Coordinates): readonly (Corner | undefined)[] => {
  const units = unitsOf(at);
  const inUnit = new Set(units.flatMap(unit => unit.at));
  const others = at.names.map((name, k) => (inUnit.has(k) ? '' : name));
  return [
    ...[undefined, undefined],
    beside(scalar(others)),
    beside(others.map(() => middle)),
    z => z.forEach((x, k) => (z[k] = x < 0.25 ? 0 : x > 0.75 ? 1 : x < 0.5 ? 0.5 : x)),
    both(beside(alike(others)), gathered(units, 1)),
    gathered(units, -1),
    beside(scalar(others).map(target => (target === middle ? middle : undefined))),
  ];
};

const both =
  (a: Corner, b: Corner): Corner =>
  (z, near) => {
    a(z, near);
    b(z, near);
  };

/** The middle of a range, which is 0 for matrices. */
const middle = -1;

/** Coordinates moved beside an earlier one, or the middle of their range; those without a target stay. */
const beside =
  (targets: readonly (number | undefined)[]): Corner =>
  (z, near) => {
    for (const [k, target] of targets.entries())
      if (target !== undefined) z[k] = nearby(target === middle ? 0.5 : z[target]!, z[k]!, near);
  };

const nearby = (centre: number, z: number, near: number): number => Math.min(1, Math.max(0, centre + near * (z - 0.5)));

/** The first of the names of a family, where it is an earlier one. */
const leads = (families: readonly (string | undefined)[]): readonly (number | undefined)[] =>
  families.map((family, k) =>
    family === undefined || families.indexOf(family) === k ? undefined : families.indexOf(family),
  );

/** Names that differ in their first index alone belong together. */
const alike = (names: readonly string[]): readonly (number | undefined)[] =>
  leads(names.map(name => name.replace(/\d+(?=\/|$)/, '*') || undefined));

/** Entries off the diagonal to the middle, those on it to the first of their matrix: nearly a multiple of Id. */
const scalar = (names: readonly string[]): readonly (number | undefined)[] => {
  const [indices, paths] = [
    names.map(name => /(\d+)\/(\d+)$/.exec(name)),
    names.map(name => name.replace(/\d+\/\d+$/, '')),
  ];
  const onDiagonal = leads(indices.map((found, k) => (found && found[1] === found[2] ? paths[k] : undefined)));
  return indices.map((found, k) => (found && found[1] !== found[2] ? middle : onDiagonal[k]));
};

/** Unit vectors of one dimension moved beside the first of them, or alternately beside its antipode. */
const gathered =
  (units: readonly Unit[], other: 1 | -1): Corner =>
  (z, near) => {
    for (const [i, unit] of units.entries()) {
      const first = units.find(({ at }) => at.length === unit.at.length)!;
      if (unit === first) continue;
      const own = unit.at.map(k => z[k]!);
      putAt(
        unit,
        z,
        placeOf(first, z).map(a => (i % 2 === 1 ? other * a : a)),
      );
      for (const [j, k] of unit.at.entries()) z[k] = nearby(z[k]!, own[j]!, near);
    }
  };
