import type { Weights } from '../attention/weights.js';
import { gaussian, type Gaussian } from '../measure/gaussian.js';
import type { Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyVector } from './gaussians.js';
import type { Dimension } from './source.js';

export interface FaintLine {
  readonly weights: Weights;
  readonly mu: Gaussian;
  readonly x: Vector;
}

/** N(α, r²) on the line with |2x·Dr| ≤ ½, as |D| ≤ 1, r ≤ 1/4 and |x| ≤ 1 make it. */
export const faintLine = (n: Dimension): Chart<FaintLine> =>
  chart<FaintLine>('N(α, r²), |2xDr| ≤ ½', source => {
    const r = source.in.of(source.count('eighths', 1, 2) / 8);
    const [D, V, mean] = ['D', 'V', 'mean'].map(name => source.free(name, 1));
    return { weights: { D: [[D!]], V: [[V!]] }, mu: gaussian([mean!], [[r]]), x: anyVector(n).build(source.at('x')) };
  });
