import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, plus, sum, times, type Matrix, type Vector } from '../sphere/verbs.js';

/**
 * Rate of a pair energy  d/dt ∬ F(x·Dy) dμ dμ = Σ_i Σ_j w_i w_j f(x_i·Dx_j) (v_i·Dx_j + x_i·Dv_j),  f = F′.
 *
 * The derivative by the product rule when token i moves with the velocity v_i; no symmetry is used.
 * @param f  the derivative of F: exp for E_D, the identity for ½ ∬ (x·Dy)², s(t) for ∬ log(1 + e^{x·Dy})
 * @returns  D, μ, (v_1, …, v_N) ↦ one number
 * Error     running bound, relative to the sum of the absolute terms. Cost O(N² n + N n²).
 * Source    derived here
 * See       energyRate
 */
export const pairRate =
  (f: (logit: Scalar) => Scalar) =>
  (D: Matrix, mu: Measure, v: readonly Vector[]): Scalar => {
    const [keys, moving] = [images(D, mu.tokens), images(D, v)];
    const terms = mu.tokens.map((x, i) => {
      const inner = keys.map((key, j) => times(f(dot(x, key)), plus(dot(v[i]!, key), dot(x, moving[j]!))));
      return times(mu.masses[i]!, dot(mu.masses, inner));
    });
    return sum(terms);
  };
