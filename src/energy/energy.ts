import type { Scalar } from '../arithmetic/arithmetic.js';
import { partition } from '../attention/partition.js';
import type { Measure } from '../measure/measure.js';
import { dot, type Matrix } from '../sphere/verbs.js';

/**
 * Interaction energy  E_D(μ) = ∬ e^{x·Dy} dμ(x) dμ(y) = Σ_i Σ_j w_i w_j e^{x_i·Dx_j}   (factor 1).
 *
 * Self-attention with V = ±D, D symmetric, moves it one way.
 * @param D   n × n, any; E_D = E_{Dᵀ}, but not E of the symmetric part
 * @param mu  N tokens with masses
 * @returns   a positive number; infinite beyond the largest double, never a wrong finite one
 * Error      running bound; every term is positive. Cost O(N² n + N n²).
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), the interaction energy
 * See        uniformEnergy
 */
export const energy = (D: Matrix, mu: Measure): Scalar => dot(mu.masses, mu.tokens.map(partition(D, mu)));
