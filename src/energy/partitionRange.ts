import type { Scalar } from '../arithmetic/arithmetic.js';
import { spectralBound } from '../sphere/spectralBound.js';
import { exponential, multiple, type Matrix } from '../sphere/verbs.js';

/**
 * e^{‖D‖}: every partition function on the sphere lies between its inverse and it, as |x·Dy| ≤ ‖D‖.
 *
 * So e^{−‖D‖} W_2² ≤ W_{m,2}² ≤ e^{‖D‖} W_2², with geodesic distances: the action carries Z.
 * Error  running bound; ‖·‖ by spectralBound
 * See    partition
 */
export const partitionRange = (D: Matrix): Scalar => exponential(spectralBound(D));

/** e^{‖D‖/2}, the constant of W_{m,2} itself in the place of that of its square. */
export const rootOfRange = (D: Matrix): Scalar => exponential(multiple(0.5, spectralBound(D)));
