import type { Scalar } from '../arithmetic/arithmetic.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** Any number. */
export const anyNumber = (_n: Dimension): Chart<Scalar> => chart('any number', source => source.free('value'));
