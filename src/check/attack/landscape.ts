import { replay } from '../../flat/replay.js';
import { entryAt, slopeAt } from './coordinates.js';
import type { Program } from './program.js';

/** How many points are looked at together: enough that finding out the operations costs nothing. */
export const lanes = 16;

/** A point of a search and the margin there. */
export interface Place {
  readonly z: Float64Array;
  readonly margin: number;
}

/** The margin of a program over the unit cube, many points at a time. */
export interface Landscape {
  readonly dimension: number;
  /** Where points are laid out before a look: coordinate k of point l at k·lanes + l. */
  readonly points: Float64Array;
  /** The place of least margin among the first `count` points; what has no margin counts as ∞. */
  readonly best: (count: number) => Place & { readonly lane: number };
  /** The gradient at a point of the last look. */
  readonly gradient: (lane: number) => Float64Array;
  /** How many points have been looked at. */
  readonly looks: () => number;
}

export const landscape = ({ scales, tape }: Program): Landscape => {
  const dimension = scales.length;
  const [points, inputs] = [new Float64Array(dimension * lanes), new Float64Array(dimension * lanes)];
  const outputs = new Float64Array(lanes);
  const { run, gradient: rates } = replay(tape, lanes);
  let looks = 0;
  const best: Landscape['best'] = count => {
    for (let k = 0; k < dimension; k++)
      for (let l = k * lanes; l < (k + 1) * lanes; l++) inputs[l] = entryAt(scales[k]!, points[l]!);
    run(inputs, outputs);
    looks += count;
    let lane = 0;
    for (let l = 1; l < count; l++) if (lower(outputs[l]!, outputs[lane]!)) lane = l;
    const z = new Float64Array(dimension);
    for (let k = 0; k < dimension; k++) z[k] = points[k * lanes + lane]!;
    return { z, margin: Number.isNaN(outputs[lane]) ? Infinity : outputs[lane]!, lane };
  };
  const gradient: Landscape['gradient'] = lane => {
    const g = new Float64Array(dimension);
    rates(lane, g);
    for (let k = 0; k < dimension; k++) g[k]! *= slopeAt(scales[k]!, inputs[k * lanes + lane]!);
    return g;
  };
  return { dimension, points, best, gradient, looks: () => looks };
};

const lower = (a: number, b: number): boolean => a < b || (Number.isNaN(b) && !Number.isNaN(a));
