import type { Scalar } from '../arithmetic/arithmetic.js';
import { cosineAndSine } from '../arithmetic/cosineAndSine.js';
import { unitMean } from '../arithmetic/unitMean.js';
import { partition } from '../attention/partition.js';
import { measure } from '../measure/measure.js';
import { arc } from '../sphere/distances.js';
import { centre } from '../sphere/centres.js';
import { exceeds } from '../sphere/exceeds.js';
import { identityMatrix } from '../sphere/matrices.js';
import { largest } from '../sphere/largest.js';
import { spectralBound } from '../sphere/spectralBound.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import {
  combine,
  dot,
  exponential,
  multiple,
  norm,
  norm2,
  over,
  quotient,
  square,
  sum,
  times,
  type Matrix,
  type Vector,
} from '../sphere/verbs.js';

/**
 * A path of measures through stations: at the times k/K the masses w_i sit at stations[k][i] of the sphere, and between
 * they go along geodesics at constant speed.
 */
export interface Path {
  readonly masses: Vector;
  readonly stations: readonly (readonly Vector[])[];
}

/**
 * Action of a path  ∫_0^1 ∫ Z_{μ_t}(x) |v_t(x)|² dμ_t(x) dt  =  Σ_k K ∫_0^1 Σ_i w_i Z_{μ_t}(γ_i(t)) θ_{ki}² dt.
 *
 * An upper bound of W_{m,2}(μ_0, μ_1)². Where tokens meet, each piece of mass keeps its own velocity, which is no less
 * than the action of their mean velocity.
 * For complex t, |γ_i(t)|² = cosh(2θ Im t): where |Im t| ≤ 3/8, θ ≤ π, it is at most 16/3, so that the integrand is
 * bounded by θ² e^{16‖D‖/3}.
 * @param D  n × n, any; ‖D‖ up to about 2, where that bound still says something
 * Error     running bound with that of the rule
 * See       spreadPathCost (closed form, test/energy/pathAction.test.ts)
 */
export const pathAction = (D: Matrix, { masses, stations }: Path): Scalar => {
  const legs = stations.slice(1).map((to, k) => legAction(D, masses, { from: stations[k]!, to }));
  return multiple(legs.length, sum(legs));
};

interface Ends {
  readonly from: readonly Vector[];
  readonly to: readonly Vector[];
}

const legAction = (D: Matrix, masses: Vector, { from, to }: Ends): Scalar => {
  const angles = from.map((x, i) => arc(x, to[i]!));
  const curves = from.map((x, i) => greatCircle(x, to[i]!, angles[i]!));
  const speeds = masses.map((w, i) => times(w, square(angles[i]!)));
  const integrand = (t: Scalar): Scalar => {
    const tokens = curves.map(curve => curve(t));
    return dot(speeds, tokens.map(partition(D, measure(tokens, masses))));
  };
  const growth = exponential(over(multiple(16, spectralBound(D)), D[0]![0]!.in.of(3)));
  return unitMean(integrand, times(square(largest(angles)), growth));
};

/** t ↦ the point of a geodesic from x to y, θ apart; equal points stay. */
const greatCircle = (x: Vector, y: Vector, theta: Scalar): ((t: Scalar) => Vector) => {
  const across = [y, ...identityMatrix(theta.in, x.length)].map(a => tangentProjection(x, a));
  const certain = exceeds(norm(across[0]!), theta.in.of(0));
  if (!certain && exceeds(theta.in.of(1), theta)) return () => x;
  const along = certain ? across[0]! : longest(across.slice(1));
  const e = quotient(along, norm(along));
  return t => {
    const { cosine, sine } = cosineAndSine(times(t, theta));
    return combine([cosine, sine], [x, e]);
  };
};

/** From a point to its antipode any direction will do. */
const longest = (xs: readonly Vector[]): Vector => xs.reduce((a, b) => (centre(norm2(b)) > centre(norm2(a)) ? b : a));
