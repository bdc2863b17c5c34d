import type { Scalar } from '../arithmetic/arithmetic.js';
import { spectralBound } from '../sphere/spectralBound.js';
import { exponential, multiple, plus, times } from '../sphere/verbs.js';
import type { Exponent } from '../transport/exponent.js';
import type { Weights } from './weights.js';

/** How far out tokens are, at most R, and the query, |x| = r. */
export interface Reach {
  readonly tokens: Scalar;
  readonly query: Scalar;
}

/** The three constants of softmax attention Γ_μ(x) in ℝⁿ. */
export interface LipschitzConstants {
  /** |Γ_μ(x)| ≤ sup. */
  readonly sup: Scalar;
  /** |Γ_μ(x) − Γ_μ(y)| ≤ turning |x − y|. */
  readonly turning: Scalar;
  /** |Γ_μ(x) − Γ_ν(x)| ≤ seeing W_p(μ, ν). */
  readonly seeing: Scalar;
}

export type LipschitzOf = (weights: Weights, reach: Reach, p: Exponent) => LipschitzConstants;

/**
 * How softmax attention depends on query and tokens, for all tokens in the ball of radius R:
 *
 *   sup ‖V‖R,  turning ‖V‖‖D‖R²,  seeing ‖V‖(1 + 2q) e^{2q} for p = 1, ‖V‖(1 + q) e^{2q/p} for 2 ≤ p ≤ ∞,  q = ‖D‖Rr.
 *
 * Proof. D_xΓ = V Cov Dᵀ, ‖Cov‖ ≤ R². For the last let y_s go straight from y to y′ along a coupling π: with
 * w = e^{l·y_s}/Z, l = Dᵀx, dΓ/ds = V ∫ w (Id + (y_s − m) lᵀ)(y′ − y) dπ, and w ≤ e^{2q}, |l| ≤ ‖D‖r, |y_s − m| ≤ 2R.
 * For p ≥ 2, ∫ w |y_s − m|² dπ ≤ R², and Cauchy, Schwarz and Hölder leave (∫ w |y′ − y|^p dπ)^{1/p}. Second route, for
 * p = 1: Γ_μ − Γ_ν = ∫ f d(μ − ν), f(y) = e^{l·y}(Vy − Γ_ν)/Z_μ, and |∇f| ≤ ‖V‖(1 + 2q) e^{2q}.
 * @param weights  D, V, n × n, any
 * @param reach    R, for both measures, and r = |x|; C-LIP has r = R
 * Error           running bound; ‖·‖ by spectralBound
 * Source          Castin, Ablin, Carrillo, Peyré (2025), Lipschitz bounds; constants derived here
 * See             dobrushinConstant (on the sphere)
 */
export const softmaxLipschitz: LipschitzOf = ({ D, V }, { tokens: R, query }, p) => {
  const [value, pull] = [spectralBound(V), times(spectralBound(D), R)];
  const q = times(pull, query);
  return {
    ...{ sup: times(value, R), turning: times(value, times(pull, R)) },
    seeing: times(times(value, moving(q, p)), shares(q, p)),
  };
};

/** How fast values and shares move with a token: 1 + 2q, or 1 + q where the variance bounds it. */
const moving = (q: Scalar, p: Exponent): Scalar => plus(q.in.of(1), p === 1 ? multiple(2, q) : q);

/** (largest share over mass)^{1/p} = e^{2q/p}. */
const shares = (q: Scalar, p: Exponent): Scalar =>
  p === 'infinity' ? q.in.of(1) : exponential(p === 1 ? multiple(2, q) : q);

/** Without the exponential: as if no token had more than its mass of the attention. */
export const withoutShares: LipschitzOf = (weights, reach, p) => {
  const q = times(times(spectralBound(weights.D), reach.tokens), reach.query);
  const seeing = times(spectralBound(weights.V), moving(q, p));
  return { ...softmaxLipschitz(weights, reach, p), seeing };
};

/** Without the motion of the shares: ‖V‖ e^{2q/p}. */
export const stillShares: LipschitzOf = (weights, reach, p) => {
  const q = times(times(spectralBound(weights.D), reach.tokens), reach.query);
  return { ...softmaxLipschitz(weights, reach, p), seeing: times(spectralBound(weights.V), shares(q, p)) };
};

/** ‖V‖‖D‖R²/2, as if the variance of tokens in a ball were at most half of R². */
export const halfTheVariance: LipschitzOf = (weights, reach, p) => {
  const all = softmaxLipschitz(weights, reach, p);
  return { ...all, turning: multiple(0.5, all.turning) };
};

/** How fast W_p may grow between clouds in the ball of radius R, 1/time. */
export type GrowthRate = (weights: Weights, R: Scalar, p: Exponent) => Scalar;

/**
 * Dobrushin's constant in ℝⁿ  turning + seeing  for r = R, s = ‖D‖R²:  ‖V‖(s + (1 + 2s) e^{2s}) for p = 1,
 * ‖V‖(s + (1 + s) e^{2s/p}) for 2 ≤ p ≤ ∞.
 *
 * (∫ |Γ_μ(x) − Γ_ν(y)|^p dπ)^{1/p} ≤ C (∫ |x − y|^p dπ)^{1/p} for the optimal π, as |Γ_μ(x) − Γ_ν(y)| is at most
 * |Γ_μ(x) − Γ_μ(y)| + |Γ_μ(y) − Γ_ν(y)|. At most ‖V‖(1 + 3s) e^{2s/p}, and ‖V‖(1 + 2s) for p = ∞.
 * Error  running bound; ‖·‖ by spectralBound
 */
export const ballDobrushin: GrowthRate = (weights, R, p) => {
  const { turning, seeing } = softmaxLipschitz(weights, { tokens: R, query: R }, p);
  return plus(turning, seeing);
};

/** Without the exponential, ‖V‖(1 + 3s) or ‖V‖(1 + 2s). */
export const ballWithoutShares: GrowthRate = (weights, R, p) => {
  const { turning, seeing } = withoutShares(weights, { tokens: R, query: R }, p);
  return plus(turning, seeing);
};

/** As if the field were the same for both clouds. */
export const ballFrozen: GrowthRate = (weights, R, p) => softmaxLipschitz(weights, { tokens: R, query: R }, p).turning;
