import type { Gaussian } from '../measure/gaussian.js';
import { gaussian } from '../measure/gaussian.js';
import { product } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { centredGaussian } from './gaussians.js';
import { positiveSemidefinite } from './matrices.js';
import type { Dimension } from './source.js';

/** N(0, Σ_0) with a factor R_0, and N(0, TΣ_0T) with TR_0, T = Tᵀ ⪰ 0: the ends of a geodesic of W_2. */
export const geodesicEnds = (n: Dimension): Chart<readonly [Gaussian, Gaussian]> =>
  chart<readonly [Gaussian, Gaussian]>('Σ₀ and TΣ₀T, T ⪰ 0', source => {
    const start = centredGaussian(n).build(source);
    const T = positiveSemidefinite(n).build(source.at('T'));
    return [start, gaussian(start.mean, product(T, start.factor))];
  });
