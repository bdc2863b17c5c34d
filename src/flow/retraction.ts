import type { Measure } from '../measure/measure.js';
import { movedTokens } from '../measure/movedTokens.js';
import { norm, quotient, type Vector } from '../sphere/verbs.js';

/** Nrm(x) = x/|x|, the nearest point of the sphere; x ≠ 0. Numeric readings only. */
export const normalised = (x: Vector): Vector => quotient(x, norm(x));

/**
 * Retraction of every token to the sphere, x_i ↦ x_i/|x_i|.
 *
 * It hides drift: a statement that the sphere is kept is empty for a flow that retracts.
 */
export const retraction = (mu: Measure): Measure => movedTokens(mu, normalised);
