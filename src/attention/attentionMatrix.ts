import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, quotient, times, type Matrix } from '../sphere/verbs.js';
import { shiftedKernels } from './shiftedKernels.js';

/**
 * Attention matrix  a_ij = w_j e^{x_i·Dx_j}/Z_μ(x_i).
 *
 * How much token i attends to token j; rows are probabilities, and the averages are A_i = Σ_j a_ij V x_j.
 * @param D   n × n, any
 * @param mu  N tokens with masses
 * @returns   N × N, rows with sum 1
 * Error      running bound, by log-sum-exp right at any ‖D‖. Cost O(N² n + N n²).
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 * See        average
 */
export const attentionMatrix = (D: Matrix, mu: Measure): Matrix => {
  const keys = images(D, mu.tokens);
  return mu.tokens.map(x => {
    const { kernels } = shiftedKernels(keys, x);
    const shares = kernels.map((k, j) => times(mu.masses[j]!, k));
    return quotient(shares, dot(mu.masses, kernels));
  });
};
