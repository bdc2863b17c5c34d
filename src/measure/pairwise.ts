import { difference, type Vector } from '../sphere/verbs.js';
import type { Measure } from './measure.js';

/** f(x_i − x_j, v_i − v_j) for all i < j, the tokens x_i of μ moving with the velocities v_i. */
export const pairwise = <T>(mu: Measure, v: readonly Vector[], f: (d: Vector, w: Vector) => T): readonly T[] =>
  mu.tokens.flatMap((x, i) =>
    mu.tokens.slice(i + 1).map((y, k) => f(difference(x, y), difference(v[i]!, v[i + 1 + k]!))),
  );
