import type { Scalar } from '../arithmetic/arithmetic.js';
import { equalMasses } from '../measure/equalMasses.js';
import { measure, type Measure } from '../measure/measure.js';
import { dot, exponential, minus, quotient, sum, times, type Vector } from '../sphere/verbs.js';

/**
 * Three tokens on the circle that rest under D = β Id, V = Id, with masses in the proportion
 *   e^{β y·z} y ∧ z : e^{β z·x} z ∧ x : e^{β x·y} x ∧ y.
 *
 * The pulls e^{β x·y} x ∧ y form an antisymmetric 3 × 3 matrix, whose kernel this is. All have one sign iff the corners
 * surround 0.
 * @param beta     any sign
 * @param corners  three points of the circle around 0
 * Error           running bound
 * Source          derived here
 * See             velocity (zero at each token)
 */
export const balancedTriangle = (beta: Scalar, corners: readonly Vector[]): Measure => {
  const raw = corners.map((_, i) => {
    const [y, z] = [corners[(i + 1) % 3]!, corners[(i + 2) % 3]!];
    return times(exponential(times(beta, dot(y, z))), turn(y, z));
  });
  return measure(corners, quotient(raw, sum(raw)));
};

/** Equal masses at the same corners. */
export const evenTriangle = (_beta: Scalar, corners: readonly Vector[]): Measure => equalMasses(corners);

const turn = (y: Vector, z: Vector): Scalar => minus(times(y[0]!, z[1]!), times(y[1]!, z[0]!));
