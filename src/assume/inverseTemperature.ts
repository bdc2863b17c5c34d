import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

export type PositiveNumber = Brand<Scalar, 'positive'>;

/** β = k/32, 0 < β ≤ 2. */
export const inverseTemperature = (_n: Dimension): Chart<PositiveNumber, Scalar> =>
  chart('β > 0', source => source.in.of(source.count('beta', 1, 64) / 32) as PositiveNumber);

/** −2 ≤ β < 0. */
export const negativeTemperature = (_n: Dimension): Chart<Scalar> =>
  chart<Scalar>('β < 0', source => source.in.of(source.count('beta', -64, -1) / 32));
