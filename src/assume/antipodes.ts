import { measure, pair, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** p δ_x + (1 − p) δ_{−x}. */
export type Antipodes = Brand<Measure, 'antipodes'>;

/** p δ_x + (1 − p) δ_{−x} with any mass p and at any x. */
export const antipodes = (n: Dimension): Chart<Antipodes, Measure> =>
  chart('p δ_x + (1 − p) δ_{−x}', source => {
    const [p] = source.simplex('masses', 2);
    return pair(source.unit('tokens/0', n), p!) as Antipodes;
  });

/** p δ_x + (1 − p) δ_y. */
export const twoPoints = (n: Dimension): Chart<Measure> =>
  chart('p δ_x + (1 − p) δ_y', source => {
    const tokens = [source.unit('tokens/0', n), source.unit('tokens/1', n)];
    return measure(tokens, source.simplex('masses', 2));
  });
