import type { Scalar } from '../arithmetic/arithmetic.js';
import { multiple, negative, plus, square } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** Orders of magnitude of a step: about 1, 1/64, 64, 2^20. */
const scales = [1, 1 / 64, 64, 2 ** 20];

/**
 * τ ≠ 0, 2^−10 < |τ| < 2^23, forwards or backwards. No |τ| is a power of two (80 + k² is none), so that x + τDx = 0,
 * where a layer is undefined, does not happen on the eigenvectors of simple D.
 */
export const stepSize = (_n: Dimension): Chart<Scalar> =>
  chart('any τ ≠ 0', source => {
    const scale = scales[source.regime('scale', scales.length)]!;
    const size = multiple(scale, plus(source.in.of(5 / 64), square(source.free('size'))));
    return source.branch('backwards', 2) === 0 ? size : negative(size);
  });
