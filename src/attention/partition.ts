import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, exponential, logarithm, plus, type Matrix, type Vector } from '../sphere/verbs.js';
import { shiftedKernels } from './shiftedKernels.js';

/**
 * Partition function  Z_μ(x) = ∫ e^{x·Dy} dμ(y).
 *
 * The inverse mobility of softmax attention; e^{−‖D‖} ≤ Z ≤ e^{‖D‖}.
 * @param D   n × n, any
 * @param mu  N tokens with masses
 * @returns   x ↦ a positive number; infinite beyond the largest double (use logPartition there)
 * Error      running bound; every term is positive. Cost O(N n²) once and O(N n) for each x.
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), the transport distance
 * See        logPartition, uniformPartition
 */
export const partition = (D: Matrix, mu: Measure): ((x: Vector) => Scalar) => {
  const keys = images(D, mu.tokens);
  return x =>
    dot(
      mu.masses,
      keys.map(key => exponential(dot(x, key))),
    );
};

/**
 * log Z_μ(x) = s + log Σ_j w_j e^{x·Dy_j − s},  s = max_j x·Dy_j.
 *
 * Right at any ‖D‖, where Z itself is beyond every double. Numeric readings only.
 */
export const logPartition = (D: Matrix, mu: Measure): ((x: Vector) => Scalar) => {
  const keys = images(D, mu.tokens);
  return x => {
    const { shift, kernels } = shiftedKernels(keys.map(key => dot(x, key)));
    return plus(shift, logarithm(dot(mu.masses, kernels)));
  };
};
