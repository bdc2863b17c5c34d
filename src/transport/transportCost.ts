import type { Scalar } from '../arithmetic/arithmetic.js';
import { widened } from '../arithmetic/widened.js';
import { smallest } from '../sphere/largest.js';
import { dot, minus, over, type Matrix, type Vector } from '../sphere/verbs.js';
import { cheapestPlan } from './cheapestPlan.js';
import { inOneUnit, plain, type Cloud } from './cloud.js';

/** One pair of a coupling: tokens i of μ and j of ν with the mass that goes from one to the other. */
export interface Pair {
  readonly i: number;
  readonly j: number;
  readonly mass: Scalar;
}

/** The least cost of a coupling, proved, and a coupling that has it up to the bound. */
export interface Transport {
  readonly cost: Scalar;
  readonly pairs: readonly Pair[];
}

/**
 * Optimal transport  min_π Σ π_ij c_ij  over the couplings π of two clouds.
 *
 * Plan and potentials f are sought in plain numbers. Any coupling bounds the minimum from above, and any f does so from
 * below, by Σ_i a_i f_i + Σ_j b_j min_i (c_ij − f_i) (weak duality); both are computed in the reading, and the answer
 * is the first enlarged by their difference. So it encloses the minimum whether or not the plan is the best.
 * @param costs  c, N × M
 * Error         running bound of both sums and their gap, which is of the size of rounding when the plan is optimal
 * Source        Kantorovich duality
 * See           test/transport/transportCost.test.ts (all permutations as second route)
 */
export const transport = (mu: Cloud, nu: Cloud, costs: Matrix): Transport => {
  const [supplies, demands] = inOneUnit(mu, nu);
  const { flows, potentials } = cheapestPlan(plain(costs), supplies, demands);
  const pairs = pairsOf(mu, flows, supplies);
  const most = costOf(pairs, costs);
  const f = potentials.map(mu.in.of);
  const g = nu.tokens.map((_, j) => smallest(costs.map((row, i) => minus(row[j]!, f[i]!))));
  const least = mu.in.add(dot(mu.masses, f), dot(nu.masses, g));
  return { cost: widened(most, minus(most, least)), pairs };
};

/** Σ π_ij c_ij. */
export const costOf = (pairs: readonly Pair[], costs: Matrix): Scalar =>
  dot(
    pairs.map(({ mass }) => mass),
    pairs.map(({ i, j }) => costs[i]![j]!),
  );

/** The pairs that a plan of integers uses, with their masses. */
export const pairsOf = (
  mu: Cloud,
  flows: readonly (readonly number[])[],
  supplies: readonly number[],
): readonly Pair[] => {
  const A = mu.in;
  const whole = supplies.reduce((s, k) => s + k, 0);
  return flows.flatMap((row, i) => row.flatMap((k, j) => (k > 0 ? [{ i, j, mass: over(A.of(k), A.of(whole)) }] : [])));
};

/** c(x_i, y_j) for all pairs of tokens. */
export const costMatrix = (mu: Cloud, nu: Cloud, cost: (x: Vector, y: Vector) => Scalar): Matrix =>
  mu.tokens.map(x => nu.tokens.map(y => cost(x, y)));
