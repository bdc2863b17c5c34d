import type { Brand } from '../sphere/brand.js';
import { measure, type Measure } from '../measure/measure.js';
import { chart, type Chart } from './chart.js';
import { tokens } from './measures.js';
import type { Dimension } from './source.js';

/** Every token has length 1. */
export type OnSphere = Brand<Measure, 'onSphere'>;

/** The chart `tokens`, for statements in which the sphere is a hypothesis and not only the place. */
export const tokensOnSphere = (n: Dimension, min: number, max: number): Chart<OnSphere, Measure> => {
  const { name, build } = tokens(n, min, max);
  return chart(name, source => build(source) as OnSphere);
};

/** As many tokens anywhere in ℝⁿ. */
export const tokensAnywhere = (n: Dimension, min: number, max: number): Chart<Measure> =>
  chart(`${min} … ${max} tokens anywhere`, source => {
    const N = source.count('N', min, max);
    const token = (i: number) => Array.from({ length: n }, (_, k) => source.free(`tokens/${i}/${k}`));
    return measure(
      Array.from({ length: N }, (_, i) => token(i)),
      source.simplex('masses', N),
    );
  });
