import type { Scalar } from '../arithmetic/arithmetic.js';
import { unbounded } from '../arithmetic/widened.js';
import type { Measure } from '../measure/measure.js';
import { largest } from '../sphere/largest.js';
import { dilate, dot, norm2, over, times, translate, type Vector } from '../sphere/verbs.js';
import { carried, cloud, inOneUnit, type Cloud } from './cloud.js';
import { spread } from './spread.js';
import { lengthOf, optimalCoupling, type Metric } from './wasserstein.js';

/** A law of positions and tokens,  μ̄ = Σ_i θ_i δ_{s_i} ⊗ μ_i,  s_1 < s_2 < …; θ_i = k_i/K. A sequence: Diracs μ_i. */
export interface Positioned {
  readonly laws: readonly Cloud[];
  /** k_i, positive integers. */
  readonly shares: readonly number[];
}

/** Tokens x_1, x_2, … at as many positions. */
export const sequence = (tokens: readonly Vector[], shares: readonly number[] = tokens.map(() => 1)): Positioned => ({
  laws: tokens.map(x => cloud([x])),
  shares,
});

/** θ_1, θ_2, … */
export const positionMasses = ({ laws, shares }: Positioned): Vector => {
  const A = laws[0]!.in;
  const whole = A.of(shares.reduce((s, k) => s + k, 0));
  return shares.map(k => over(A.of(k), whole));
};

/** What the position i sees,  Σ_{k≤i} θ_k μ_k,  of mass θ_1 + … + θ_i: masses as they are. */
export const seenFrom = (mu: Positioned, i: number): Measure => {
  const theta = positionMasses(mu);
  const laws = mu.laws.slice(0, i + 1);
  const masses = laws.flatMap((law, k) => law.masses.map(m => times(theta[k]!, m)));
  return { in: laws[0]!.in, tokens: laws.flatMap(law => law.tokens), masses };
};

/** A cost at each position, summed with the masses θ, or the largest for p = ∞. */
const overPositions = (mu: Positioned, costs: Vector, { p }: Metric): Scalar =>
  p === 'infinity' ? largest(costs) : dot(positionMasses(mu), costs);

/** Whether the positions have the same masses θ: shares are compared as integers, in one unit. */
export const samePositions = (mu: Positioned, nu: Positioned): boolean => {
  if (mu.laws.length !== nu.laws.length) return false;
  const [here, there] = [mu, nu].map(({ laws, shares }) => ({ ...laws[0]!, shares })) as [Cloud, Cloud];
  const [left, right] = inOneUnit(here, there);
  return left.every((k, i) => k === right[i]);
};

/**
 * The conditional distance  d_p(μ̄, ν̄)^p = ∫ W_p(μ̄(·|s), ν̄(·|s))^p dθ(s),  the largest W_∞ for p = ∞.
 *
 * No mass changes its position: laws of different position marginals θ are +∞ apart, and d_p is at least the W_p of
 * positions and tokens together.
 * @returns  a length. Numeric readings only
 * Error     running bounds of W_p at each position
 * See       wasserstein (one position)
 */
export const conditionalDistance = (mu: Positioned, nu: Positioned, metric: Metric): Scalar =>
  samePositions(mu, nu) ? lengthOf(conditionalCost(mu, nu, metric), metric.p) : unbounded(mu.laws[0]!.in);

/** d_p^p, or d_∞, of laws with the same positions. */
export const conditionalCost = (mu: Positioned, nu: Positioned, metric: Metric): Scalar =>
  overPositions(
    mu,
    mu.laws.map((law, i) => optimalCoupling(law, nu.laws[i]!, metric).cost),
    metric,
  );

/** ∫ |v − w|^p dπ_s dθ(s),  π_s the coupling at s and v, w vectors at the tokens: d/dt d_p is at most its p-th root. */
export const conditionalSpread = (
  [mu, v]: readonly [Positioned, readonly (readonly Vector[])[]],
  [nu, w]: readonly [Positioned, readonly (readonly Vector[])[]],
  metric: Metric,
): Scalar =>
  overPositions(
    mu,
    mu.laws.map((law, i) => spread(optimalCoupling(law, nu.laws[i]!, metric).pairs, [v[i]!, w[i]!], metric.p)),
    metric,
  );

/** The same positions and masses with other tokens. */
export const repositioned = (mu: Positioned, tokens: readonly (readonly Vector[])[]): Positioned => ({
  ...mu,
  laws: mu.laws.map((law, i) => carried(law, { ...law, tokens: tokens[i]! })),
});

/** All tokens moved by h times their vectors. */
export const stepped = (mu: Positioned, v: readonly (readonly Vector[])[], h: Scalar): Positioned =>
  repositioned(
    mu,
    mu.laws.map(({ tokens }, i) => tokens.map((x, j) => translate(x, dilate(h, v[i]![j]!)))),
  );

/** |x|² for all tokens. */
export const squares = ({ laws }: Positioned): Vector => laws.flatMap(({ tokens }) => tokens.map(norm2));

/** The tokens (s_i, x) of ℝ^{1+n}: positions beside tokens, as if a position were an entry that may change. */
export const placed = (mu: Positioned, positions: Vector): Positioned =>
  repositioned(
    mu,
    mu.laws.map(({ tokens }, i) => tokens.map(x => [positions[i]!, ...x])),
  );

/** W_p^p, or W_∞, of the tokens wherever they are, as if positions did not matter: at most d_p^p, often far below. */
export const unplacedCost = (mu: Positioned, nu: Positioned, metric: Metric): Scalar =>
  optimalCoupling(...([mu, nu].map(allTokens) as [Cloud, Cloud]), metric).cost;

/** All tokens with the shares k_i m_ij M/M_i, M the product of the sums M_i = Σ_j m_ij. */
const allTokens = ({ laws, shares }: Positioned): Cloud => {
  const sums = laws.map(law => law.shares.reduce((s, m) => s + m, 0));
  const M = sums.reduce((s, m) => s * m, 1);
  const all = laws.flatMap((law, i) => law.shares.map(m => (shares[i]! * m * M) / sums[i]!));
  return cloud(
    laws.flatMap(law => law.tokens),
    all,
  );
};
