import { multiple, negative, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** The 2ⁿ points (±a_1, …, ±a_n), each sign pattern once; they coincide in pairs where a_k = 0. */
export const vertices = (sides: Vector): readonly Vector[] =>
  sides.reduce<readonly Vector[]>(
    (xs, a) =>
      xs.flatMap(x => [
        [...x, a],
        [...x, negative(a)],
      ]),
    [[]],
  );

/** The uniform measure on the vertices (±a_1, …, ±a_n): masses 2^{−n}. */
export const rectangle = (sides: Vector): Measure => {
  const tokens = vertices(sides);
  const one = sides[0]!.in.of(1);
  return measure(
    tokens,
    tokens.map(() => multiple(1 / tokens.length, one)),
  );
};
