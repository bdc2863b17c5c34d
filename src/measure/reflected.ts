import { difference, dilate, dot, multiple, type Vector } from '../sphere/verbs.js';
import type { Measure } from './measure.js';
import { movedTokens } from './movedTokens.js';

/** The measure with every second token, the first included, reflected at e^⊥ for a unit vector e: x − 2(e·x)e. */
export const reflected = (mu: Measure, e: Vector): Measure =>
  movedTokens(mu, (x, i) => (i % 2 === 0 ? difference(x, dilate(multiple(2, dot(e, x)), e)) : x));
