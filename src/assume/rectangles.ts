import { measure, type Measure } from '../measure/measure.js';
import { rectangle, vertices } from '../measure/rectangle.js';
import type { Brand } from '../sphere/brand.js';
import type { Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** A measure on the points (±a_1, …, ±a_n), with its half sides a. */
export interface Boxed {
  readonly sides: Vector;
  readonly mu: Measure;
}

/** All masses are 2^{−n}. */
export type UniformBox = Brand<Boxed, 'uniform on a rectangle'>;

/** The uniform measure on the points (±a_1, …, ±a_n), |a| = 1. */
export const uniformRectangle = (n: Dimension): Chart<UniformBox, Boxed> =>
  chart('uniform on (±a_1, …, ±a_n), |a| = 1', source => {
    const sides = source.unit('sides', n);
    return { sides, mu: rectangle(sides) } as UniformBox;
  });

/** Any masses on these points. */
export const weightedRectangle = (n: Dimension): Chart<Boxed> =>
  chart('any masses on (±a_1, …, ±a_n), |a| = 1', source => {
    const sides = source.unit('sides', n);
    const tokens = vertices(sides);
    return { sides, mu: measure(tokens, source.simplex('masses', tokens.length)) };
  });
