import type { Scalar } from '../arithmetic/arithmetic.js';
import { funkHecke } from '../arithmetic/funkHecke.js';

/**
 * Eigenvalue of the kernel on spherical harmonics  ∫ e^{β x·y} Y_l(y) dσ(y) = λ_l(β) Y_l(x),
 *   λ_l(β) = Γ(n/2) (2/β)^{n/2−1} I_{l+n/2−1}(β).
 *
 * All positive for β > 0: the energy of D = β Id is convex.
 * @param n     n ≥ 2
 * @param l     degree ≥ 0
 * @param beta  inverse temperature
 * Error        running bound with the tail of the series
 * Source       Funk–Hecke formula (weight sin^{n−2}, not sin^{n−1})
 */
export const spectrum = (n: number, l: number, beta: Scalar): Scalar => funkHecke(n, l, beta);
