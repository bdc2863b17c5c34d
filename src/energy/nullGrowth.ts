import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { frobeniusNorm } from '../attention/lipschitzBound.js';
import { larger } from '../sphere/larger.js';
import { trace } from '../sphere/matrices.js';
import { combine, dot, exponential, image, logarithm, minus, multiple, norm2, over, plus } from '../sphere/verbs.js';
import { product, times, type Matrix, type Vector } from '../sphere/verbs.js';
import { mean, secondMoment } from '../measure/moments.js';

/** P x for the projection P on the span of an orthonormal list. */
export const projectionOn = (basis: readonly Vector[], x: Vector): Vector =>
  combine(
    basis.map(u => dot(u, x)),
    basis,
  );

/** ∫ log |P x| dμ ≤ 0 on the sphere; −∞ where some P x_i = 0. Numeric readings only. */
export const nullDepth = (basis: readonly Vector[], mu: Measure): Scalar => {
  const logs = mu.tokens.map(x => logarithm(norm2(projectionOn(basis, x))));
  return multiple(0.5, dot(mu.masses, logs));
};

/** Rates of the parts of the tokens in the span of an orthonormal list, tokens moving at v_i. */
export interface Growth {
  /** d/dt ½|P x_i|² = P x_i·v_i, the largest over the tokens. */
  readonly fastest: Scalar;
  /** d/dt ∫ log |P x| dμ = Σ_i w_i P x_i·v_i/|P x_i|²; unbounded where some P x_i = 0. */
  readonly logarithmic: Scalar;
}

/**
 * Growth of null parts  d/dt ∫ log |P x| dμ.
 *
 * Descent with V = −QᵀQ pushes tokens into ker Q: this number is ∬ K e^K dμ dμ ≥ E − 1 without softmax.
 * @param basis  orthonormal
 * @param mu     N tokens with masses
 * @param v      their velocities
 * Error         running bounds. Numeric readings only.
 * Source        derived here
 * See           logitMean, nullDepth (of which it is the rate)
 */
export const nullGrowth = (basis: readonly Vector[], mu: Measure, v: readonly Vector[]): Growth => {
  const parts = mu.tokens.map(x => projectionOn(basis, x));
  const rates = parts.map((p, i) => dot(p, v[i]!));
  const shares = rates.map((r, i) => over(r, norm2(parts[i]!)));
  return { fastest: rates.reduce(larger), logarithmic: dot(mu.masses, shares) };
};

/** |Q m̄|² and tr((DS)²), D = QᵀQ: the integrals ∬ K and ∬ K² of K = x·Dy. */
export const logitPowers = (D: Matrix, mu: Measure): readonly [first: Scalar, second: Scalar] => {
  const [m, DS] = [mean(mu), product(D, secondMoment(mu))];
  return [dot(m, image(D, m)), trace(product(DS, DS))];
};

/**
 * What softmax grows at least, ½|Q m̄|² + κ tr((DS)²), κ = (1 − e^{−2L})/2L, and what E − 1 is at most,
 * |Q m̄|² + ½ e^L tr((DS)²), L = |D|: the second is at most max(2, e^L/2κ) times the first.
 *
 * With f_i(s) = log ∫ e^{sK} dμ(y), K = x_i·Dy: ∂_t log |P x_i| = f_i′(1) = ∫ K + ∫_0^1 Var_s K ds, and the density of
 * the tilted measure is at least e^{−2sL}, so Var_s K ≥ e^{−2sL} Var K; ∬ (x·Dm̄)² dμ ≤ L|Q m̄|², κL ≤ ½.
 */
export const softmaxGrowth = (D: Matrix, mu: Measure): { readonly least: Scalar; readonly excess: Scalar } => {
  const [first, second] = logitPowers(D, mu);
  const L = frobeniusNorm(D);
  const kappa = over(minus(L.in.of(1), exponential(multiple(-2, L))), multiple(2, L));
  return {
    least: plus(multiple(0.5, first), times(kappa, second)),
    excess: plus(first, times(multiple(0.5, exponential(L)), second)),
  };
};
