import type { Scalar } from '../arithmetic/arithmetic.js';
import { multiple, plus, square, times } from '../sphere/verbs.js';

/**
 * A bound of |d𝒟/dt| along softmax attention with V = ±D  4L³(3L + 2) E,  L ≥ ‖D‖.
 *
 * |v|, |A| ≤ L and |k_ij′| ≤ 2L² for the logits, so |Z′| ≤ 2L²Z; A′ = Σ c_j r_j Vx_j + Σ c_j Vv_j, the first a
 * covariance, has |A′| ≤ 2L³ + L²; v·v′ = v·A′ − (x·A)|v|² as v ⟂ x. So |Z′|v|² + 2Z v·v′| ≤ Z L³(6L + 4), and
 * ∫ Z dμ = E. With it small dissipation is reached by itself: 𝒟 = δ at an instant costs the energy δ²/2C, C the bound.
 * @param L  at least the spectral norm of D
 * @param E  the energy of the measure
 * Source    derived here
 * See       dissipationRate (what it bounds)
 */
export const dissipationSlope = (L: Scalar, E: Scalar): Scalar => {
  const cube = times(L, square(L));
  return times(multiple(4, cube), times(plus(multiple(3, L), L.in.of(2)), E));
};
