import type { Scalar } from '../arithmetic/arithmetic.js';
import { sharesOf } from '../attention/attentionMatrix.js';
import { balancedPotentials } from '../attention/balancedPotentials.js';
import type { SinkhornWeights } from '../attention/headWeights.js';
import { products } from '../attention/logits.js';
import { shiftedKernels } from '../attention/shiftedKernels.js';
import { sinkhornShares } from '../attention/sinkhorn.js';
import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dilate, dot, logarithm, minus, negative, over, plus, quotient, sum } from '../sphere/verbs.js';
import { times, translate, type Matrix, type Vector } from '../sphere/verbs.js';

type Cost = Pick<SinkhornWeights, 'D' | 'epsilon'>;

/**
 * Entropic transport cost of μ to itself for the cost −x·Dy,
 *   OT_ε(μ, μ) = min_π E_π[−x·Dy] + ε KL(π | μ ⊗ μ),   π with both marginals μ.
 *
 * It is the largest value of `entropicDual`, reached at the column potentials of Sinkhorn's kernel.
 * @param weights  D, n × n, any; ε > 0
 * @param mu       N tokens with masses of sum 1
 * @returns        one number; infinite bounds where the potentials are not proved. Numeric readings only.
 * Error           running bound with that of the potentials. Cost O(N³).
 * Source          Castin, Ablin, Carrillo, Peyré (2025), gradient flows
 * See             entropicPrimal (second route)
 */
export const entropicCost = (weights: Cost, mu: Measure): Scalar => {
  const g = balancedPotentials({ logits: scaledLogits(weights, mu), masses: mu.masses });
  return entropicDual(weights, mu, g);
};

/** ε (∫ g dμ − ∫ log ∫ e^{x·Dy/ε + g(y)} dμ(y) dμ(x)) ≤ OT_ε(μ, μ), for any g: at g = 0 it is −ε ∫ log m dμ. */
export const entropicDual = (weights: Cost, mu: Measure, g: Vector): Scalar => {
  const rows = scaledLogits(weights, mu).map(row => {
    const { shift, kernels } = shiftedKernels(translate(row, g));
    return plus(shift, logarithm(dot(mu.masses, kernels)));
  });
  return times(weights.epsilon, minus(dot(mu.masses, g), dot(mu.masses, rows)));
};

/** E_π[−x·Dy] + ε KL(π | μ ⊗ μ) of a coupling π, N × N, with positive entries. */
export const entropicPrimal = ({ D, epsilon }: Cost, mu: Measure, plan: Matrix): Scalar => {
  const row = products({ D, V: D }, mu);
  const terms = mu.tokens.flatMap((x, i) =>
    row(x).map((logit, j) => {
      const surprise = logarithm(over(plan[i]![j]!, times(mu.masses[i]!, mu.masses[j]!)));
      return times(plan[i]![j]!, minus(times(epsilon, surprise), logit));
    }),
  );
  return sum(terms);
};

/** The optimal coupling  π_ij = w_i w_j K^∞(x_i, x_j), N × N. */
export const entropicPlan = ({ D, epsilon }: Cost, mu: Measure): Matrix =>
  sharesOf(sinkhornShares)({ D, V: D, epsilon }, mu).map((shares, i) => dilate(times(epsilon, mu.masses[i]!), shares));

/**
 * Rate of the cost  d/dt OT_ε(μ_t, μ_t) = −Σ_ij π_ij (v_i·Dx_j + x_i·Dv_j)  while token i moves with the velocity v_i.
 *
 * π is optimal, so that only the cost is differentiated (envelope theorem); no symmetry is used.
 * @param v  N vectors of ℝⁿ
 * Error     running bound with that of the potentials
 * See       entropicCost (its difference quotients)
 */
export const entropicRate = (weights: Cost, mu: Measure, v: readonly Vector[]): Scalar => {
  const [keys, moving] = [images(weights.D, mu.tokens), images(weights.D, v)];
  const rates = entropicPlan(weights, mu).map((row, i) =>
    dot(
      row,
      keys.map((key, j) => plus(dot(v[i]!, key), dot(mu.tokens[i]!, moving[j]!))),
    ),
  );
  return negative(sum(rates));
};

const scaledLogits = ({ D, epsilon }: Cost, mu: Measure): Matrix =>
  mu.tokens.map(products({ D, V: D }, mu)).map(row => quotient(row, epsilon));
