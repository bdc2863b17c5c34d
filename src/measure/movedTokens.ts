import type { Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** The push-forward of μ: the same masses on the tokens f(x_i). */
export const movedTokens = (mu: Measure, f: (x: Vector, i: number) => Vector): Measure =>
  measure(mu.tokens.map(f), mu.masses);
