import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { combine, difference, dilate, dot, exponential, minus, plus, quotient } from '../sphere/verbs.js';
import { times, translate, type Vector } from '../sphere/verbs.js';
import { shiftedKernels } from './shiftedKernels.js';
import type { Weights } from './weights.js';

/** (ξ_1, …, ξ_N) ↦ the derivatives of v_1, …, v_N when token j moves with the velocity ξ_j. */
export type Derivative = (xi: readonly Vector[]) => readonly Vector[];

/** What a query attends to: c_j, and the rates r_j = (log c_j)′ from the rates k_j′ of its logits. */
interface Attended {
  readonly shares: Vector;
  readonly rates: (logitRates: Vector) => Vector;
}
type Attend = (keys: readonly Vector[], masses: Vector) => (x: Vector) => Attended;

/** c_j = w_j e^{k_j}/Z,  r_j = k_j′ − Σ_l c_l k_l′. */
const softmaxShares: Attend = (keys, masses) => x => {
  const { kernels } = shiftedKernels(keys.map(key => dot(x, key)));
  const shares = quotient(
    kernels.map((k, j) => times(masses[j]!, k)),
    dot(masses, kernels),
  );
  return { shares, rates: k => k.map(rate => minus(rate, dot(shares, k))) };
};

/** c_j = w_j e^{k_j},  r_j = k_j′. */
const unnormalisedShares: Attend = (keys, masses) => x => ({
  shares: keys.map((key, j) => times(masses[j]!, exponential(dot(x, key)))),
  rates: k => k,
});

const derivative =
  (attend: Attend) =>
  ({ D, V }: Weights, mu: Measure): Derivative => {
    const [keys, values] = [images(D, mu.tokens), images(V, mu.tokens)];
    const attended = mu.tokens.map(attend(keys, mu.masses));
    return xi => {
      const [moving, movingValues] = [images(D, xi), images(V, xi)];
      return mu.tokens.map((x, i) => {
        const { shares, rates } = attended[i]!;
        const logitRates = keys.map((key, j) => plus(dot(xi[i]!, key), dot(x, moving[j]!)));
        const changes = rates(logitRates).map((r, j) => translate(dilate(r, values[j]!), movingValues[j]!));
        return projectedRate({ x, xi: xi[i]!, A: combine(shares, values), rate: combine(shares, changes) });
      });
    };
  };

/** (A − (x·A) x)′ = P_x A′ − (ξ·A) x − (x·A) ξ. */
const projectedRate = (at: { readonly x: Vector; readonly xi: Vector; readonly A: Vector; readonly rate: Vector }) => {
  const { x, xi, A, rate } = at;
  const bend = translate(dilate(dot(xi, A), x), dilate(dot(x, A), xi));
  return difference(tangentProjection(x, rate), bend);
};

/**
 * Derivative of the velocities  v_i′ = P_x A_i′ − (ξ_i·A_i) x_i − (x_i·A_i) ξ_i,  when x_j′ = ξ_j for all j, where
 *   A_i = Σ_j c_ij V x_j,  A_i′ = Σ_j c_ij (r_ij V x_j + V ξ_j),  k_ij′ = ξ_i·Dx_j + x_i·Dξ_j,
 *   c_ij = w_j e^{k_ij}/Z_i,  r_ij = k_ij′ − Σ_l c_il k_il′   (softmax).
 *
 * The Jacobian of self-attention in all tokens at once, term by term by the product rule.
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses
 * @returns        (ξ_1, …, ξ_N) ↦ (v_1′, …, v_N′), linear
 * Error           running bound, right at any ‖D‖. Cost O(N² n + N n²).
 * Source          Burger, Kabri, Korolev, Roith, Weigand (2025), second variation; differentiation term by term
 * See             velocity along tokens that move (test), clusterJacobian
 */
export const velocityDerivative = derivative(softmaxShares);

/** The same for unnormalised attention,  c_ij = w_j e^{k_ij},  r_ij = k_ij′. */
export const unnormalisedVelocityDerivative = derivative(unnormalisedShares);
