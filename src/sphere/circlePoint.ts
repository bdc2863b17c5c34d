import type { Scalar } from '../arithmetic/arithmetic.js';
import { cosine, sine } from '../arithmetic/sine.js';
import { negative, type Vector } from './verbs.js';

/** The point  (cos θ, sin θ)  of the circle. Numeric readings only. See geodesic (rational, second route). */
export const circlePoint = (theta: Scalar): Vector => [cosine(theta), sine(theta)];

/** The unit tangent  (−sin θ, cos θ)  there. */
export const circleTangent = (theta: Scalar): Vector => [negative(sine(theta)), cosine(theta)];
