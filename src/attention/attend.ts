import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { combine, dot, quotient, times, type Vector } from '../sphere/verbs.js';
import type { Field } from './field.js';
import { shiftedKernels } from './shiftedKernels.js';
import type { Logits } from './logits.js';
import type { Weights } from './weights.js';

/** What a query attends to: the shares c_j, and what they are divided by (nothing where `total` is missing). */
export interface Attended {
  readonly shares: Vector;
  readonly total?: Scalar;
}

/** μ ↦ x ↦ the shares of the tokens: all that distinguishes one kind of attention from another. */
export type Attend<W extends Weights = Weights> = (weights: W, mu: Measure) => (x: Vector) => Attended;

/**
 * The field of a kind of attention  Γ_μ(x) = Σ_j c_j(x) V y_j / m(x),  a vector of ℝⁿ.
 *
 * The one loop over tokens that every kind shares. Cost O(N n²) once and O(N n) for each x, beside that of the shares.
 */
export const retrieved =
  <W extends Weights>(attend: Attend<W>): Field<W> =>
  (weights, mu) => {
    const attended = attend(weights, mu);
    const values = images(weights.V, mu.tokens);
    return x => {
      const { shares, total } = attended(x);
      const pulled = combine(shares, values);
      return total === undefined ? pulled : quotient(pulled, total);
    };
  };

/** Normalised exponentials  c_j = w_j e^{ℓ_j − s},  m = Σ_j c_j,  s = max_j ℓ_j: right at any size of the logits. */
export const normalised =
  <W extends Weights>(logits: Logits<W>): Attend<W> =>
  (weights, mu) => {
    const row = logits(weights, mu);
    return x => {
      const { kernels } = shiftedKernels(row(x));
      const shares = kernels.map((k, j) => times(mu.masses[j]!, k));
      return { shares, total: dot(mu.masses, kernels) };
    };
  };

/** Shares of a kernel  c_j = w_j f(ℓ_j),  not normalised: masses enter as they are, not only by their ratios. */
export const weighed =
  <W extends Weights>(logits: Logits<W>, f: (logit: Scalar) => Scalar): Attend<W> =>
  (weights, mu) => {
    const row = logits(weights, mu);
    return x => ({ shares: row(x).map((logit, j) => times(mu.masses[j]!, f(logit))) });
  };
