import { measure, type Measure } from '../measure/measure.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** η = Σ_j m_j δ_{y_j} on the sphere, masses of any sign: a direction in which a measure can be perturbed. */
export const signedMeasure = (n: Dimension, min: number, max: number): Chart<Measure> =>
  chart(`${min} … ${max} tokens with masses of any sign`, source => {
    const indices = Array.from({ length: source.count('N', min, max) }, (_, j) => j);
    return measure(
      indices.map(j => source.unit(`tokens/${j}`, n)),
      indices.map(j => source.free(`masses/${j}`)),
    );
  });
