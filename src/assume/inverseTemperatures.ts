import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { multiple, negative, over, plus, square } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** β > 0. */
export type Positive = Brand<Scalar, 'positive'>;

/** β = 2/(1 + (1 + f)²) with |f| ≤ 2: 1/5 ≤ β ≤ 2, and β = 1 is the simplest. */
export const inverseTemperature = (_n: Dimension): Chart<Positive, Scalar> =>
  chart('0 < β ≤ 2', source => size(source) as Positive);

/** −2 ≤ β < 0. */
export const negativeTemperature = (_n: Dimension): Chart<Scalar> =>
  chart('−2 ≤ β < 0', source => negative(size(source)));

const size = (source: Source): Scalar => {
  const one = source.in.of(1);
  return over(multiple(2, one), plus(one, square(plus(one, source.free('root')))));
};
