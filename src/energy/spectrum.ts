import type { Scalar } from '../arithmetic/arithmetic.js';
import { funkHecke } from '../arithmetic/funkHecke.js';
import { multiple, over, times } from '../sphere/verbs.js';

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
export const eigenvalue = (n: number, l: number, beta: Scalar): Scalar => funkHecke(n, l, beta);

/**
 * Growth rate of a perturbation of the uniform measure of degree l  l(l + n − 2) λ_l(β)/(β λ_0(β)).
 *
 * Softmax attention with D = β Id, V = Id, linearised at σ.
 */
export const growthRate = (n: number, l: number, beta: Scalar): Scalar =>
  over(multiple(l * (l + n - 2), eigenvalue(n, l, beta)), times(beta, eigenvalue(n, 0, beta)));
