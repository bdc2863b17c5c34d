import { widened } from '../arithmetic/widened.js';
import { largest, smallest } from '../sphere/largest.js';
import { minus, type Matrix } from '../sphere/verbs.js';
import { cheapestPlan } from './cheapestPlan.js';
import { inOneUnit, plain, type Cloud } from './cloud.js';
import { pairsOf, type Transport } from './transportCost.js';

/**
 * Bottleneck transport  min_π max {c_ij : π_ij > 0}  over the couplings π of two clouds:  W_∞ where c is a distance.
 *
 * In plain numbers, the least threshold t among the c_ij for which the pairs with c_ij ≤ t carry a coupling. Proved in
 * the reading: from above by the largest cost of that coupling; from below because below t some tokens S of μ have more
 * mass than all that they reach, an inequality between integers, so every coupling uses a pair from S to the rest.
 * @param costs  c, N × M
 * Error         running bounds of the two costs and their difference
 * Source        Hall's theorem with multiplicities (max-flow min-cut)
 * See           transport, for Σ π_ij c_ij^p as p → ∞ (test/transport/bottleneck.test.ts)
 */
export const bottleneck = (mu: Cloud, nu: Cloud, costs: Matrix): Transport => {
  const [shares, numbers] = [inOneUnit(mu, nu), plain(costs)];
  const thresholds = [...new Set(numbers.flat())].sort((a, b) => a - b);
  const within = (t: number): Within =>
    carriedWithin(
      numbers.map(row => row.map(c => (c <= t ? 0 : 1))),
      shares,
    );
  const { part, whole } = narrowed(thresholds, within);
  const pairs = pairsOf(mu, whole.flows, shares[0]);
  const most = largest(pairs.map(({ i, j }) => costs[i]![j]!));
  const least = smallest(costs.flatMap((row, i) => (part.stuck[i] ? row.filter((_, j) => !part.reached[j]) : [])));
  return { cost: widened(most, minus(most, least)), pairs };
};

/** By bisection, what the least sufficient threshold carries, and the one before. */
const narrowed = (thresholds: readonly number[], within: (t: number) => Within) => {
  let [part, whole] = [within(-Infinity), within(Infinity)];
  let [low, high] = [-1, thresholds.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const found = within(thresholds[middle]!);
    if (found.whole) [high, whole] = [middle, found];
    else [low, part] = [middle, found];
  }
  return { part, whole };
};

interface Within {
  /** Whether pairs of cost 0 carry everything; if not, `stuck` has more mass than the `reached` that it is tied to. */
  readonly whole: boolean;
  readonly flows: readonly (readonly number[])[];
  readonly stuck: readonly boolean[];
  readonly reached: readonly boolean[];
}

/** Costs 0 and 1: the cheapest plan carries as much as possible at 0, and its residual graph holds the cut. */
const carriedWithin = (
  costs: readonly (readonly number[])[],
  [supplies, demands]: readonly [readonly number[], readonly number[]],
): Within => {
  const { flows } = cheapestPlan(costs, supplies, demands);
  const stuck = flows.map((row, i) => row.some((k, j) => k > 0 && costs[i]![j]! > 0));
  const reached = demands.map(() => false);
  const whole = !stuck.includes(true);
  for (let queue = indices(stuck); queue.length > 0;) {
    const i = queue.pop()!;
    const fresh = indices(costs[i]!.map((c, j) => c === 0 && !reached[j]));
    fresh.forEach(j => (reached[j] = true));
    const back = flows.flatMap((row, k) =>
      !stuck[k] && fresh.some(j => row[j]! > 0 && costs[k]![j] === 0) ? [k] : [],
    );
    back.forEach(k => (stuck[k] = true));
    queue = [...queue, ...back];
  }
  return { whole, flows, stuck, reached };
};

const indices = (flags: readonly boolean[]): number[] => flags.flatMap((flag, k) => (flag ? [k] : []));
