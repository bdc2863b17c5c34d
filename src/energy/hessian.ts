import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, exponential, minus, multiple, norm2, plus, square, sum, times } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';

/**
 * Second derivative of the energy along geodesics  d²E/dt² = Σ_i Σ_j w_i w_j e^{k_ij} (k_ij′² + k_ij″)  at t = 0,
 *   k = x_i·Dx_j,  k′ = ξ_i·Dx_j + x_i·Dξ_j,  k″ = 2 ξ_i·Dξ_j − (|ξ_i|² + |ξ_j|²) k.
 *
 * Token i moves on the geodesic with x_i(0) = x_i, x_i′(0) = ξ_i, x_i″(0) = −|ξ_i|² x_i: the Hessian of E as a
 * quadratic form in (ξ_1, …, ξ_N).
 * @param D   n × n, any
 * @param mu  N tokens in S^{n−1} with masses
 * @param xi  one tangent vector for each token, ξ_i ⟂ x_i
 * Error      running bound. Cost O(N² n + N n²).
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), second variation; differentiation term by term
 * See        geodesic (E along it agrees to second order)
 */
export const hessian = (D: Matrix, mu: Measure, xi: readonly Vector[]): Scalar => {
  const [keys, moving, speeds] = [images(D, mu.tokens), images(D, xi), xi.map(norm2)];
  const entry = (x: Vector, i: number, j: number): Scalar => {
    const k = dot(x, keys[j]!);
    const rate = plus(dot(xi[i]!, keys[j]!), dot(x, moving[j]!));
    const bend = minus(multiple(2, dot(xi[i]!, moving[j]!)), times(plus(speeds[i]!, speeds[j]!), k));
    return times(exponential(k), plus(square(rate), bend));
  };
  const rows = mu.tokens.map((x, i) => mu.tokens.map((_, j) => entry(x, i, j)));
  return sum(rows.map((row, i) => times(mu.masses[i]!, dot(mu.masses, row))));
};
