import type { Measure } from '../measure/measure.js';
import type { Matrix } from '../sphere/verbs.js';
import type { VectorField } from './field.js';
import { unnormalisedVelocity } from './velocity.js';

/**
 * Gradient of the partition function on the sphere  ∇Z_μ(x) = P_x ∫ e^{x·Dy} D y dμ(y).
 *
 * For any D, symmetric or not: the derivative in the query only. Equals the unnormalised velocity with V = D.
 * See  wassersteinGradient, which is ∇Z_{D} + ∇Z_{Dᵀ}
 */
export const partitionGradient = (D: Matrix, mu: Measure): VectorField => unnormalisedVelocity({ D, V: D }, mu);
