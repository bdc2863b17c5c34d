import { replay } from '../../flat/replay.js';
import { entryAt, slopeAt, type Scale } from './coordinates.js';
import type { Program } from './program.js';

/** How many points are looked at together: enough that finding out the operations costs nothing. */
export const lanes = 16;

/** A point of a search and the margin there. */
export interface Place {
  readonly z: Float64Array;
  readonly margin: number;
}

/** The place of least margin among some points; what has no margin counts as ∞. */
export interface Look extends Place {
  readonly lane: number;
  /** The point before it, if the formula took another way there: it may be what kept from going further. */
  readonly beyond: Float64Array | null;
}

/** The margin of a program over the unit cube, many points at a time. */
export interface Landscape {
  readonly at: Program;
  readonly dimension: number;
  /** Where points are laid out before a look: coordinate k of point l at k·lanes + l. */
  readonly points: Float64Array;
  /** Looks at the first `count` points. */
  readonly best: (count: number) => Look;
  /** The gradient at a point of the last look. */
  readonly gradient: (lane: number, into: Float64Array) => void;
  /** Smooths the maxima of the formula; not at all at first. */
  readonly smoothed: (smoothing: number) => void;
  /** Whether there may be a kink near the best point of the last look. */
  readonly isTied: () => boolean;
  /** How many points have been judged. */
  readonly looks: () => number;
}

export const landscape = (at: Program): Landscape => {
  const { tape, scales } = at;
  const dimension = scales.length;
  const [points, inputs] = [new Float64Array(dimension * lanes), new Float64Array(dimension * lanes)];
  const outputs = new Float64Array(lanes);
  const again = replay(tape, lanes);
  let [looks, lane] = [0, 0];
  const best: Landscape['best'] = count => {
    entriesInto(inputs, scales, points);
    again.run(inputs, outputs);
    if (at.relation !== 'unmet') looks += count;
    lane = lowest(outputs, count);
    const isStopped = tape.conditions.length > 0 && lane > 0 && Number.isNaN(outputs[lane - 1]);
    const margin = Number.isNaN(outputs[lane]) ? Infinity : outputs[lane]!;
    return { z: pointAt(points, lane), margin, lane, beyond: isStopped ? pointAt(points, lane - 1) : null };
  };
  const gradient: Landscape['gradient'] = (l, into) => {
    again.gradient(l, into);
    for (let k = 0; k < dimension; k++) into[k]! *= slopeAt(scales[k]!, inputs[k * lanes + l]!);
  };
  const smoothed: Landscape['smoothed'] = smoothing => void (again.smoothing[0] = smoothing);
  return { at, dimension, points, best, gradient, smoothed, isTied: () => again.isTied(lane), looks: () => looks };
};

const pointAt = (points: Float64Array, lane: number): Float64Array => {
  const z = new Float64Array(points.length / lanes);
  for (let k = 0; k < z.length; k++) z[k] = points[k * lanes + lane]!;
  return z;
};

const entriesInto = (inputs: Float64Array, scales: readonly Scale[], points: Float64Array): void => {
  for (let k = 0; k < scales.length; k++)
    for (let l = k * lanes; l < (k + 1) * lanes; l++) inputs[l] = entryAt(scales[k]!, points[l]!);
};

/** The first of the least of the first `count` outputs; one that is no number is above all others. */
const lowest = (outputs: Float64Array, count: number): number => {
  let lane = 0;
  for (let l = 1; l < count; l++)
    if (outputs[l]! < outputs[lane]! || (Number.isNaN(outputs[lane]) && !Number.isNaN(outputs[l]))) lane = l;
  return lane;
};
