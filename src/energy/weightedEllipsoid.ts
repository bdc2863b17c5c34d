import type { Scalar } from '../arithmetic/arithmetic.js';
import { besselRatio } from '../arithmetic/besselRatio.js';
import { logarithm } from '../arithmetic/logarithm.js';
import { centre } from '../sphere/centres.js';
import { hyperbolicSine } from '../sphere/hyperbolic.js';
import { larger } from '../sphere/larger.js';
import { exponential, minus, multiple, norm2, over, plus, square, times } from '../sphere/verbs.js';
import type { Vector } from '../sphere/verbs.js';
import { uniformEnergy } from './uniformEnergy.js';

/**
 * The ellipsoid {Σ (z_k/d_k)² ≤ 1}, d_1 ≤ … ≤ d_n, with a weight under which solutions of Δu = u on its boundary are of
 * the size of 1:   ω(z) = e^{−α(|z|² − d_1²)},   ω(z)/λ_0(d_1) ≥ 1/(C λ_0(|z|)) on the boundary.
 *
 * λ_0(r) = ₀F₁(;n/2;r²/4) is the radial solution. log λ_0(√t) is concave in t, its derivative ½ G(t) being decreasing
 * (`besselRatio`), so e^{αt}/λ_0(√t) is largest at an end of [d_1², d_n²], for any α: hence C. The α chosen is the
 * slope near a quarter of the way, for which C is about 1.
 */
export interface WeightedEllipsoid {
  readonly axes: Vector;
  /** α, a double. */
  readonly alpha: number;
  /** λ_0(d_1). */
  readonly least: Scalar;
  /** C ≥ 1. */
  readonly excess: Scalar;
}

export const weightedEllipsoid = (axes: Vector): WeightedEllipsoid => {
  const n = axes.length;
  const [low, high] = [axes[0]!, axes.at(-1)!];
  const [least, most] = [uniformEnergy(n, low), uniformEnergy(n, high)];
  const spread = minus(square(high), square(low));
  const alpha = centre(multiple(0.5, besselRatio(n, plus(square(low), multiple(0.25, spread)))));
  const far = over(times(exponential(multiple(alpha, spread)), least), most);
  return { axes, alpha, least, excess: larger(low.in.of(1), far) };
};

/** Dy for D = diag(d_1, …, d_n). */
export const onBoundary = ({ axes }: WeightedEllipsoid, y: Vector): Vector => axes.map((d, k) => times(d, y[k]!));

/** ω(z). */
export const weightAt = ({ axes, alpha }: WeightedEllipsoid, z: Vector): Scalar =>
  exponential(multiple(-alpha, minus(norm2(z), square(axes[0]!))));

/**
 * A bound of |ω u|/λ_0(d_1) + |ω f| on the boundary in complex angles, |Im| ≤ η, where |u(z)| ≤ S λ_0(|Re z|), |f| ≤ F:
 *   (S e^{1/(4α) + αd_1²}/λ_0(d_1) + F) e^{αd_n² sinh² η}.
 *
 * Proof. z = p + iq with |q| ≤ d_n sinh η and |p| ≥ d_1, whichever angle is complex; |ω| = e^{−α(|p|² − |q|² − d_1²)};
 * λ_0(|p|) ≤ e^{|p|} ≤ e^{1/(4α) + α|p|²}.
 */
export const boundInStrip = ({ axes, alpha, least }: WeightedEllipsoid, [S, F]: readonly [Scalar, Scalar]) => {
  const A = least.in;
  const [low, high] = [square(axes[0]!), square(axes.at(-1)!)];
  const size = plus(over(A.of(0.25), A.of(alpha)), multiple(alpha, low));
  const sum = plus(over(times(S, exponential(size)), least), F);
  return (eta: number): Scalar =>
    times(sum, exponential(multiple(alpha, times(high, square(hyperbolicSine(A.of(eta)))))));
};

/** The η ≤ 4 that makes e^{αd_n² sinh² η − kη} least: ½ arsinh(k/(αd_n²)). */
export const widthOf =
  ({ axes, alpha }: WeightedEllipsoid) =>
  (k: number): number => {
    const x = k / (alpha * centre(axes.at(-1)!) ** 2);
    return Math.min(4, 0.5 * logarithm(x + Math.sqrt(x * x + 1)));
  };
