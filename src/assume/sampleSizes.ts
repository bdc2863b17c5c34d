import { measure, type Measure } from '../measure/measure.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** A number of independent tokens, 1 … 5. */
export const sampleSize = (_n: Dimension): Chart<number> =>
  chart<number>('a sample of 1 … 5 tokens', source => source.count('size', 1, 5));

/** p δ_x + (1 − p) δ_y, a law to draw tokens from. */
export const twoAtoms = (n: Dimension): Chart<Measure> =>
  chart<Measure>('p δ_x + (1 − p) δ_y', source =>
    measure([source.unit('tokens/0', n), source.unit('tokens/1', n)], source.simplex('masses', 2)),
  );
