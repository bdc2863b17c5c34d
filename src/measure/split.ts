import { dilate, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** The last token as often as there are shares, each copy with its share of the mass: the same measure if they add up to 1. */
export const split = (mu: Measure, shares: Vector): Measure => {
  const [x, w] = [mu.tokens.at(-1)!, mu.masses.at(-1)!];
  return measure(
    [...mu.tokens.slice(0, -1), ...shares.map(() => x)],
    [...mu.masses.slice(0, -1), ...dilate(w, shares)],
  );
};
