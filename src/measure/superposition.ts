import type { Scalar } from '../arithmetic/arithmetic.js';
import { dilate } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** μ + εη, the tokens of both. */
export const superposition = (mu: Measure, epsilon: Scalar, eta: Measure): Measure =>
  measure([...mu.tokens, ...eta.tokens], [...mu.masses, ...dilate(epsilon, eta.masses)]);
