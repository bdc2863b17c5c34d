import type { Scalar } from '../arithmetic/arithmetic.js';
import { spectralBound } from '../sphere/spectralBound.js';
import { exponential, multiple, plus, times } from '../sphere/verbs.js';
import type { Exponent } from '../transport/exponent.js';
import type { Weights } from './weights.js';

/** Which d_p, and R², where both supports lie in the ball of radius R. */
export interface MaskedStability {
  readonly p: Exponent;
  readonly radius2: Scalar;
}

/** A constant of stability, 1/time. */
export type MaskedConstant = (weights: Weights, of: MaskedStability) => Scalar;

/**
 * The rate of d_p under masked softmax attention on ℝⁿ: with a = ‖D‖R² and supports in the ball of radius R
 *   L = ‖V‖(a + p/(p − 1) (1 + 2a) e^{2a}),  1 < p < ∞;   L = ‖V‖(1 + 2a),  p = ∞.
 *
 * Proof. |Γ_μ(x) − Γ_μ(y)| ≤ ‖V‖a|x − y|, as DΓ = V Cov Dᵀ, and |Γ_μ − Γ_ν| ≤ ‖V‖(1 + 2a)e^{2a} W_1(μ, ν): along
 * straight lines y_s, d/ds Γ = V ∫ w (Id + (y_s − m) lᵀ)(y′ − y) dπ, l = Dᵀx, with a density w ≤ e^{2a} and
 * |y_s − m| ≤ 2R. At position i, W_1 of what is seen is at most A_i = Σ_{k≤i} θ_k a_k / Θ_i, a_k = W_1 at k,
 * Θ_i = θ_1 + … + θ_i. Hardy: θ_i A_i^p − q θ_i a_i A_i^{p−1} ≤ (Θ_{i−1}A_{i−1}^p − Θ_i A_i^p)/(p − 1), q = p/(p − 1),
 * by θ_i a_i = Θ_i A_i − Θ_{i−1}A_{i−1} and Young for A_{i−1}A_i^{p−1}; summed, with Hölder,
 * (Σ θ_i A_i^p)^{1/p} ≤ q (Σ θ_i a_i^p)^{1/p}. Minkowski adds both parts. For p = ∞ a mean is at most the largest, and
 * ∫ w |y_s − m| dπ ≤ R leaves 1 + a for the second part.
 * @param weights  D, V, n × n, any
 * @returns        L. For p = 1 there is none: it has the factor 2 in place of p/(p − 1) = ∞
 * Error           running bound; ‖·‖ by spectralBound
 * Source          derived here
 * See             dobrushinConstant (no mask, on the sphere)
 */
export const maskedConstant: MaskedConstant = (weights, of) => {
  const { size, one, V } = parts(weights, of);
  if (of.p === 'infinity') return times(V, plus(one, multiple(2, size)));
  return times(V, plus(size, multiple(2, seeing(size))));
};

/** Without Hardy’s factor p/(p − 1): what the mean without a mask would need. */
export const withoutHardy: MaskedConstant = (weights, of) => {
  const { size, V } = parts(weights, of);
  return of.p === 'infinity' ? maskedConstant(weights, of) : times(V, plus(size, seeing(size)));
};

/** Without the exponential, ‖V‖(a + 2(1 + 2a)). */
export const unweighted: MaskedConstant = (weights, of) => {
  const { size, one, V } = parts(weights, of);
  if (of.p === 'infinity') return maskedConstant(weights, of);
  return times(V, plus(size, multiple(2, plus(one, multiple(2, size)))));
};

const seeing = (a: Scalar): Scalar => times(plus(a.in.of(1), multiple(2, a)), exponential(multiple(2, a)));

const parts = ({ D, V }: Weights, { radius2 }: MaskedStability) => ({
  size: times(spectralBound(D), radius2),
  one: radius2.in.of(1),
  V: spectralBound(V),
});
