import type { Scalar } from '../arithmetic/arithmetic.js';
import { sizeOf, widened } from '../arithmetic/widened.js';
import { centre } from '../sphere/centres.js';
import { singularFrame } from '../sphere/singularFrame.js';
import { exponential, minus, over, readingOf, times, type Matrix, type Vector } from '../sphere/verbs.js';
import { exitMean, unity, type Trial } from './exitMean.js';
import { trialFor } from './trialFor.js';
import { uniformEnergy } from './uniformEnergy.js';

/**
 * The constant potential  m = 1/w(0),  Δw = w in the ellipsoid with the semi-axes s_1, …, s_n, w = 1 on its boundary,
 * where s_1 ≤ … ≤ s_n are the singular values of D; n = 2, 3.
 *
 * It is the value of Z_μ = ∫ e^{x·Dy} dμ(y) for the one probability μ = μ*(D) for which Z_μ does not depend on x, that
 * is E_D(μ*(D)); for D positive definite it is min E_D.
 * @param D      n × n, n = 2, 3, any; singular D gives 1
 * @param trial  coefficients for the ellipsoid of the singular values' centres; found here where missing
 * @returns      λ_0(s_1)/exitMean. Numeric readings only
 * Error         that of `exitMean`. Singular values off by at most ρ change m at most by the factor e^ρ, since x·Dy
 *               does by ρ. Widest in double precision for s_n above 10, where ω leaves roundings of size e^{s_n/4}
 * See           ritzEnergy (second route), uniformEnergy (D = β Id)
 */
export const constantPotential = (D: Matrix, trial?: Trial): Scalar => {
  const { values } = singularFrame(D);
  const A = readingOf(values);
  const centres = values.map(s => Math.abs(centre(s)));
  const axes = centres.map(A.of);
  const m = exitEnergy(axes, trial ?? trialFor(centres, unity));
  const rho = values.map((s, k) => sizeOf(minus(s, axes[k]!))).reduce((a, b) => Math.max(a, b));
  return widened(m, times(m, minus(exponential(A.of(rho)), A.of(1))));
};

/** The constant potential for D = diag(d_1, …, d_n), 0 ≤ d_1 ≤ … ≤ d_n, from these coefficients. */
export const exitEnergy = (axes: Vector, trial: Trial): Scalar =>
  over(uniformEnergy(axes.length, axes[0]!), exitMean(axes, unity, trial));
