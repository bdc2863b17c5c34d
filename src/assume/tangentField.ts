import type { VectorField } from '../attention/field.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { image, multiple } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension } from './source.js';

/** x ↦ 2⁻⁶ P_x B x, any B: directions in which points of the sphere move, so slowly that leading coefficients rule. */
export const tangentField = (n: Dimension): Chart<VectorField> =>
  chart('a tangent field', source => {
    const B = anyMatrix(n)
      .build(source)
      .map(row => row.map(b => multiple(1 / 64, b)));
    return x => tangentProjection(x, image(B, x));
  });
