import { dilate, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** The last token once for each share, with that share of its mass: the same measure if shares add up to 1. */
export const split = (mu: Measure, shares: Vector): Measure => {
  const [x, w] = [mu.tokens.at(-1)!, mu.masses.at(-1)!];
  return measure(
    [...mu.tokens.slice(0, -1), ...shares.map(() => x)],
    [...mu.masses.slice(0, -1), ...dilate(w, shares)],
  );
};
