import type { Measure } from '../measure/measure.js';
import { quotient, type Matrix } from '../sphere/verbs.js';
import { normalised, type Attend } from './attend.js';
import { products } from './logits.js';
import type { Weights } from './weights.js';

/** The shares  a_ij = c_j(x_i)/m(x_i)  of every token in every token, N × N: the field at x_i is Σ_j a_ij V x_j. */
export const sharesOf =
  <W extends Weights>(attend: Attend<W>) =>
  (weights: W, mu: Measure): Matrix =>
    mu.tokens.map(attend(weights, mu)).map(({ shares, total }) => (total ? quotient(shares, total) : shares));

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
export const attentionMatrix = (D: Matrix, mu: Measure): Matrix => sharesOf(normalised(products))({ D, V: D }, mu);
