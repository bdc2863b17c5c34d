import { difference, dilate, dot, multiple, type Vector } from './verbs.js';

/**
 * x ↦ x − 2(v·x)v, the reflection that turns the unit vector v around.
 *
 * Error  running bound; |v| = 1 is the caller's
 */
export const reflection =
  (v: Vector) =>
  (x: Vector): Vector =>
    difference(x, dilate(multiple(2, dot(v, x)), v));
