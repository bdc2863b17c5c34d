import type { Measure } from '../measure/measure.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import type { Vector } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/** x ↦ a vector of ℝⁿ. */
export type VectorField = (x: Vector) => Vector;

/** μ ↦ x ↦ v[μ](x): a velocity field that depends on the measure. */
export type MeanField = (mu: Measure) => VectorField;

/** A mean field with weights, such as `average` or `velocity`. It prepares D y_j and V y_j once, then x ↦ v[μ](x). */
export type Field<W extends Weights = Weights> = (weights: W, mu: Measure) => VectorField;

/** The field followed by the tangent projection,  x ↦ P_x f[μ](x). */
export const projected =
  <W extends Weights>(field: Field<W>): Field<W> =>
  (weights, mu) => {
    const f = field(weights, mu);
    return x => tangentProjection(x, f(x));
  };
