import { entryAt, slopeAt } from './coordinates.js';
import { lanes, type Program } from './program.js';

/** A point of a search and the margin there. */
export interface Place {
  readonly z: Float64Array;
  readonly margin: number;
}

/** The margin of a program over the unit cube, many points at a time. */
export interface Landscape {
  readonly dimension: number;
  /** The place of least margin among at most `lanes` points; what has no margin counts as ∞. */
  readonly best: (points: readonly Float64Array[]) => Place & { readonly lane: number };
  /** The gradient at a point of the last look. */
  readonly gradient: (lane: number) => Float64Array;
  /** How many points have been looked at. */
  readonly looks: () => number;
}

export const landscape = ({ names, ranges, replay }: Program): Landscape => {
  const dimension = names.length;
  const [inputs, outputs] = [new Float64Array(dimension * lanes), new Float64Array(lanes)];
  let looks = 0;
  const best: Landscape['best'] = points => {
    for (let k = 0; k < dimension; k++)
      for (let l = 0; l < lanes; l++)
        inputs[k * lanes + l] = entryAt(ranges[k]!, points[Math.min(l, points.length - 1)]![k]!);
    replay.run(inputs, outputs);
    looks += points.length;
    let lane = 0;
    for (let l = 1; l < points.length; l++) if (lower(outputs[l]!, outputs[lane]!)) lane = l;
    return { z: points[lane]!, margin: Number.isNaN(outputs[lane]) ? Infinity : outputs[lane]!, lane };
  };
  const gradient: Landscape['gradient'] = lane => {
    const g = new Float64Array(dimension);
    replay.gradient(lane, g);
    return g.map((rate, k) => rate * slopeAt(ranges[k]!, inputs[k * lanes + lane]!));
  };
  return { dimension, best, gradient, looks: () => looks };
};

const lower = (a: number, b: number): boolean => a < b || (Number.isNaN(b) && !Number.isNaN(a));
