import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { mean, secondMoment } from '../measure/moments.js';
import { trace } from '../sphere/matrices.js';
import { dot, image, product, type Matrix } from '../sphere/verbs.js';

/**
 * The first two moments of x·Dy, D = Dᵀ, under a measure of any sign and mass
 *   ∬ x·Dy dη dη = m·Dm,   ∬ (x·Dy)² dη dη = tr((DT)²),   m = ∫ x dη, T = ∫ x xᵀ dη.
 *
 * Both ≥ 0 for D ⪰ 0. They stand in the series of the energy. Cost O(N n² + n³).
 * @param D    n × n, symmetric
 * @param eta  N tokens with masses
 * Error       running bound
 * See         products-of-gram-kernels (second route, pair by pair)
 */
export const kernelMoments = (D: Matrix, eta: Measure): { readonly first: Scalar; readonly second: Scalar } => {
  const [m, DT] = [mean(eta), product(D, secondMoment(eta))];
  return { first: dot(m, image(D, m)), second: trace(product(DT, DT)) };
};
