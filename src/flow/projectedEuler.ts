import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Motion } from '../attention/motion.js';
import type { Measure } from '../measure/measure.js';
import { plus, square, times } from '../sphere/verbs.js';
import { carried, type Cloud } from '../transport/cloud.js';
import { retraction } from './retraction.js';
import { step } from './step.js';
import { euler } from './tableau.js';

/**
 * One step of Euler with retraction  x_i⁺ = Nrm(x_i + h v_i).
 *
 * For tangent v_i, |x_i + h v_i| ≥ 1, and outside of the unit ball Nrm is the nearest point of the ball, which brings
 * no two points further apart. It converges to the flow at order 1 (Nrm changes x + h v by O(h²)); `layer` adds the
 * whole average instead of v.
 * See  layer, step
 */
export const projectedEuler =
  (motion: Motion) =>
  (mu: Measure, h: Scalar): Measure =>
    retraction(step(euler, motion)(mu, h));

/** A cloud after one such step for each of the given lengths. */
export const afterSteps = (motion: Motion, mu: Cloud, lengths: readonly Scalar[]): Cloud =>
  carried(mu, lengths.reduce<Measure>(projectedEuler(motion), mu));

/** (1 + hC)² W: as far as two steps of length h may bring what is W apart, if the field is C-Lipschitz in W. */
export const stretched = (W: Scalar, C: Scalar, h: Scalar): Scalar => times(square(plus(h.in.of(1), times(h, C))), W);
