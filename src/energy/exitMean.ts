import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { widened } from '../arithmetic/widened.js';
import { orthantGrid } from '../measure/orthantGrid.js';
import { beyondGrid, supremum, type Strip } from '../measure/supremum.js';
import { dot, minus, over, readingOf, times, type Vector } from '../sphere/verbs.js';
import { evenWaves } from './evenWaves.js';
import { boundInStrip, onBoundary, weightAt, weightedEllipsoid, widthOf } from './weightedEllipsoid.js';
import type { WeightedEllipsoid } from './weightedEllipsoid.js';

/** A function f of y ∈ S^{n−1}, even in every coordinate, and a bound of it in complex angles, |Im| ≤ η. */
export interface Boundary {
  readonly at: (y: Vector) => Scalar;
  readonly bound: (A: Arithmetic, eta: number) => Scalar;
}

/** f = 1. */
export const unity: Boundary = { at: y => y[0]!.in.of(1), bound: A => A.of(1) };

/** What was found for an ellipsoid and an f: coefficients of waves, and the grid that is to show their defect. */
export interface Trial {
  readonly coefficients: readonly number[];
  /** N = 2^k angles. */
  readonly k: number;
}

/**
 * λ_0(d_1) u(0), where Δu = u in the ellipsoid D(B), D = diag(d_1, …, d_n), 0 ≤ d_1 ≤ … ≤ d_n, n = 2, 3, and
 * u(Dy) = f(y) on its boundary: the mean of f(y) e^{−τ/2} over Brownian paths from 0 that leave at Dy at the time τ.
 *
 * With U = Σ c_j u_j/λ_0(d_1) (`evenWaves`), and δ ≥ |ω(Dy)(U(Dy) − f(y))| for all y ∈ S:  |c_0 − λ_0(d_1) u(0)| ≤ Cδ.
 * Proof. ±(U − u) ≤ δ/ω ≤ Cδ λ_0(|z|)/λ_0(d_1) on the boundary (`weightedEllipsoid`), and λ_0(|z|) solves the
 * equation: by the maximum principle the same holds at 0, where u_j = 0 for j > 0 and u_0 = 1. For d_1 = 0 by a limit.
 * So the coefficients may come from anywhere; δ is enclosed by the values on a grid and a bound in complex angles.
 * @param axes  d_1 ≤ … ≤ d_n
 * @returns     an enclosure. Numeric readings only.
 * Error        running bound with Cδ; δ at least the rounding of U
 * See          trialFor (how coefficients are found), ritzEnergy (second route for f = 1)
 */
export const exitMean = (axes: Vector, f: Boundary, { coefficients, k }: Trial): Scalar => {
  const [A, n, body] = [readingOf(axes), axes.length, weightedEllipsoid(axes)];
  const c = coefficients.map(A.of);
  const row = weightedWaves(body, waveDegree(n, c.length));
  const defects = orthantGrid(A, n, k).map(y => {
    const { waves, weight } = row(y);
    return minus(dot(c, waves), times(weight, f.at(y)));
  });
  const delta = supremum(defects, n, beyondGrid(stripOf(body, f, coefficients), k));
  return widened(c[0]!, times(body.excess, delta));
};

/** ω(Dy) and ω u_j/λ_0(d_1) at Dy, for waves of degree ≤ 2K. */
export const weightedWaves = (body: WeightedEllipsoid, K: number) => {
  const waves = evenWaves(body.least.in, body.axes.length, K);
  return (y: Vector): { readonly waves: Vector; readonly weight: Scalar } => {
    const z = onBoundary(body, y);
    const weight = weightAt(body, z);
    const scale = over(weight, body.least);
    return { waves: waves(z).map(u => times(scale, u)), weight };
  };
};

/** Bounds of the defect in complex angles: |u_j(z)| ≤ λ_0(|Re z|), as |Y_j| ≤ 1. */
export const stripOf = (body: WeightedEllipsoid, f: Boundary, coefficients: readonly number[]): Strip => {
  const A = body.least.in;
  const total = coefficients.map(c => A.of(Math.abs(c))).reduce((s, c) => A.add(s, c));
  return {
    width: widthOf(body),
    bound: eta => boundInStrip(body, [total, f.bound(A, eta)])(eta),
  };
};

/** K for K + 1 waves in the plane, (K + 1)(K + 2)/2 in space. */
const waveDegree = (n: number, waves: number): number => (n === 2 ? waves - 1 : (Math.sqrt(8 * waves + 1) - 3) / 2);
