import type { Scalar } from '../arithmetic/arithmetic.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** A standard deviation r and a bandwidth ε = 2^{−k}, positive. */
export const bandwidth = (_n: Dimension): Chart<{ readonly r: Scalar; readonly epsilon: Scalar }> =>
  chart<{ readonly r: Scalar; readonly epsilon: Scalar }>('σ > 0, ε > 0', source => ({
    r: source.in.of(source.count('eighths', 4, 24) / 8),
    epsilon: source.in.of(2 ** -source.count('halvings', 0, 10)),
  }));
