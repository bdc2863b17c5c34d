import { measure } from '../measure/measure.js';
import { circlePoint, circleTangent } from '../sphere/circlePoint.js';
import { dot, type Vector } from '../sphere/verbs.js';
import type { Field } from './field.js';
import type { Weights } from './weights.js';

/**
 * Angular velocities  θ_i′ = v(x_i)·(−sin θ_i, cos θ_i)  of tokens x_i = (cos θ_i, sin θ_i) of the circle.
 *
 * A field of N numbers in N angles: its zeros are the stationary states, its Jacobian their linear stability.
 * @param field    such as `velocity`
 * @param weights  D, V, 2 × 2
 * @returns        (masses) ↦ (angles) ↦ N numbers per unit time. Numeric readings only
 * See             velocity, velocityDerivative (second route for the Jacobian)
 */
export const angularVelocity =
  (field: Field, weights: Weights) =>
  (masses: Vector) =>
  (angles: Vector): Vector => {
    const v = field(weights, measure(angles.map(circlePoint), masses));
    return angles.map(theta => dot(v(circlePoint(theta)), circleTangent(theta)));
  };
