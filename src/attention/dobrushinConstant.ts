import type { Scalar } from '../arithmetic/arithmetic.js';
import { spectralBound } from '../sphere/spectralBound.js';
import { exponential, multiple, plus, times } from '../sphere/verbs.js';
import type { Exponent } from '../transport/exponent.js';
import { softmax, type Attention } from './attention.js';
import type { Weights } from './weights.js';

/** Which constant: that of W_p, of which attention. */
export interface Stability {
  readonly p: Exponent;
  readonly attention: Attention;
}

/** A constant of stability, 1/time. */
export type StabilityConstant = (weights: Weights, of: Stability) => Scalar;

/**
 * Dobrushin's constant on the sphere: for every coupling π of μ and ν
 *   (∫ |v[μ](x) − v[ν](y)|^p dπ)^{1/p} ≤ C (∫ |x − y|^p dπ)^{1/p},   hence  W_p(μ_t, ν_t) ≤ e^{Ct} W_p(μ_0, ν_0).
 *
 * Softmax  ‖V‖(1 + ‖D‖ + (1 + 2‖D‖) e^{2‖D‖}) for p = 1,  ‖V‖(1 + ‖D‖)(1 + e^{2‖D‖/p}) for 2 ≤ p ≤ ∞;
 * unnormalised  2‖V‖(1 + ‖D‖) e^{‖D‖} for every p.
 * Proof. The first part, ‖V‖(1 + ‖D‖) or e^{‖D‖} times that, is how v[μ] turns with x (lipschitzBound). For the second
 * let y_s go straight from y to y′: with the weights w ∝ e^{l·y_s}, l = Dᵀx, of density at most e^{2‖D‖} to π,
 * d/ds A = V ∫ w (Id + (y_s − m) lᵀ)(y′ − y) dπ, m = ∫ w y_s dπ. For p = 1, |y_s − m| ≤ 2. For p ≥ 2,
 * ∫ w |y_s − m|² dπ ≤ 1, and Cauchy, Schwarz and Hölder leave (∫ w |y′ − y|^p dπ)^{1/p}.
 * @param weights  D, V, n × n, any
 * @returns        C; nothing is asked of μ and ν but to lie on the sphere
 * Error           running bound; ‖·‖ by spectralBound
 * Source          derived here
 * See             lipschitzBound (the part at frozen μ), optimalCoupling
 */
export const dobrushinConstant: StabilityConstant = ({ D, V }, { p, attention }) => {
  const size = spectralBound(D);
  const one = size.in.of(1);
  const turning = times(spectralBound(V), plus(one, size));
  if (attention !== softmax) return times(multiple(2, turning), exponential(size));
  if (p === 'infinity') return multiple(2, turning);
  if (p === 2) return times(turning, plus(one, exponential(size)));
  const seeing = times(plus(one, multiple(2, size)), exponential(multiple(2, size)));
  return plus(turning, times(spectralBound(V), seeing));
};

/** Softmax without the exponential, ‖V‖(2 + 3‖D‖) for every p: light tokens that are looked at exceed it. */
export const withoutExponential: StabilityConstant = (weights, of) => {
  const size = spectralBound(weights.D);
  if (of.attention !== softmax) return dobrushinConstant(weights, of);
  return times(spectralBound(weights.V), plus(size.in.of(2), multiple(3, size)));
};

/** Unnormalised attention without the size of its kernels, 2‖V‖(1 + ‖D‖): the constant of softmax for p = ∞. */
export const unitKernels: StabilityConstant = (weights, of) =>
  of.attention === softmax
    ? dobrushinConstant(weights, of)
    : dobrushinConstant(weights, { p: 'infinity', attention: softmax });

/** ‖V‖(1 + ‖D‖) alone: as if the field were the same for μ and ν. */
export const frozenField: StabilityConstant = ({ D, V }) => {
  const size = spectralBound(D);
  return times(spectralBound(V), plus(size.in.of(1), size));
};
