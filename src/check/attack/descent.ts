import { inverseHessian } from './inverseHessian.js';
import { lanes, type Landscape, type Place } from './landscape.js';

/** Looks along a direction: at steps 4, 2, 1, ½, … together. */
const steps = Array.from({ length: lanes }, (_, l) => 2 ** (2 - l));
/** A margin this far below 0 is looked for no further: the judged numbers differ in their first digits. */
const enough = -(2 ** -5);

/** How far a descent may go: turns of direction, and what records the formula anew where it takes another way. */
export interface Leash {
  readonly turns: number;
  readonly anew: (from: Landscape, z: Float64Array) => Landscape | null;
}

/** A place and the landscape that it is a place of. */
export interface Reached {
  readonly over: Landscape;
  readonly place: Place;
}

/** Where a descent ended, and whether conditions of the formula ever kept it from a longer step. */
interface Ended extends Reached {
  readonly isStopped: boolean;
}

/**
 * Descent from a place by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, kept in the unit cube.
 *
 * Coordinates at an end of their range that the gradient pushes against stand still. Where no step helps, the next
 * direction is the gradient itself; where that does not help either, the descent ends. Where a condition of the formula
 * keeps it from a longer step, the formula is recorded anew beyond, and the descent goes on there if that is lower.
 * Source  Nocedal and Wright, Numerical Optimization, chapter 6; on kinks, Lewis and Overton (2013)
 */
export const descent = (start: Reached, { turns, anew }: Leash): Ended => {
  const d = start.over.dimension;
  const matrix = inverseHessian(d);
  const [inside, s, y] = [new Float64Array(d), new Float64Array(d), new Float64Array(d)];
  let [g, slope] = [new Float64Array(d), new Float64Array(d)];
  let [over, isStopped] = [start.over, false];
  let here = over.best(laid(over.points, start.place.z));
  over.gradient(here.lane, g);
  for (let turn = 0; turn < turns && here.margin > enough; turn++) {
    standing(g, here.z, inside);
    let next = over.best(ahead(over.points, here.z, matrix.direction(inside)));
    const other = next.beyond === null ? null : anew(over, next.beyond);
    isStopped ||= next.beyond !== null;
    const there = other?.best(laid(other.points, next.beyond!));
    if (there !== undefined && there.margin < next.margin) [over, next] = [other!, there];
    if (next.margin < here.margin) {
      over.gradient(next.lane, slope);
      matrix.learn(difference(next.z, here.z, s), difference(slope, g, y));
      [here, g, slope] = [next, slope, g];
    } else if (!matrix.forget()) break;
  }
  return { over, place: { z: here.z, margin: here.margin }, isStopped };
};

/** How far maxima are smoothed and conditions kept off, from rough to not at all. */
const smoothings = [2 ** -4, 2 ** -8, 2 ** -12, 2 ** -18];

/**
 * The descent, and where it ends at a kink or at the end of a condition once more with the maxima of the formula
 * smoothed and a barrier before the ends of its conditions, less and less: there the gradient leads nowhere, though
 * other directions may lead down.
 */
export const descentOverKinks = (start: Reached, leash: Leash): Reached => {
  start.over.smoothed(0);
  const first = descent(start, leash);
  if (first.place.margin <= enough || !(first.over.isTied() || first.isStopped)) return first;
  const turns = Math.ceil(leash.turns / 2);
  const smoothed = smoothings.reduce((place, smoothing) => {
    first.over.smoothed(smoothing);
    return descent({ over: first.over, place }, { turns, anew: () => null }).place;
  }, first.place);
  first.over.smoothed(0);
  const last = descent({ over: first.over, place: smoothed }, leash);
  return last.place.margin < first.place.margin ? last : first;
};

/** One point laid out for a look. */
export const laid = (points: Float64Array, z: Float64Array): number => {
  for (let k = 0; k < z.length; k++) points[k * lanes] = z[k]!;
  return 1;
};

/** The points z + step·direction, moved into the cube, laid out for a look. */
const ahead = (points: Float64Array, z: Float64Array, direction: Float64Array): number => {
  for (let k = 0; k < z.length; k++)
    for (let l = 0; l < lanes; l++) points[k * lanes + l] = Math.min(1, Math.max(0, z[k]! + steps[l]! * direction[k]!));
  return lanes;
};

/** a − b, into another place. */
const difference = (a: Float64Array, b: Float64Array, into: Float64Array): Float64Array => {
  for (let k = 0; k < into.length; k++) into[k] = a[k]! - b[k]!;
  return into;
};

/** The gradient without what pushes out of the cube or is no number. */
const standing = (g: Float64Array, z: Float64Array, inside: Float64Array): void => {
  for (let k = 0; k < g.length; k++)
    inside[k] = !Number.isFinite(g[k]) || (z[k] === 0 && g[k]! > 0) || (z[k] === 1 && g[k]! < 0) ? 0 : g[k]!;
};
