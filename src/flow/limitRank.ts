import { Matrix as Table, SingularValueDecomposition } from 'ml-matrix';
import type { Gaussian } from '../measure/gaussian.js';
import { centre } from '../sphere/centres.js';

/** The eigenvalues of a covariance Σ = RRᵀ in plain floats, the largest first: σ² of R, each σ to within u |R|. */
export const covarianceSpectrum = ({ factor }: Gaussian): readonly number[] => {
  const table = new Table(factor.map(row => row.map(centre)));
  const { diagonal } = new SingularValueDecomposition(table, { autoTranspose: true });
  return factor.map((_, k) => (diagonal[k] ?? 0) ** 2);
};

/**
 * The rank of lim Σ(t), by the decay law: an eigenvalue that persists has log₂(λ(2t)/λ(t)) → 0, one that vanishes like
 * 1/t has −1, and rank is counted where the nearest integer is 0.
 *
 * No size is called small: a rank is read off an order, which is an integer, so its tolerance is ½.
 * @param early  Σ(t)
 * @param late   Σ(2t)
 * @returns      the rank and the orders, or undefined where an order is not within a quarter of an integer ≤ 0
 */
export const limitRank = (early: Gaussian, late: Gaussian): { rank: number; orders: readonly number[] } | undefined => {
  const [before, after] = [covarianceSpectrum(early), covarianceSpectrum(late)];
  const orders = before.map((a, k) => Math.log2(after[k]! / a));
  const clear = orders.every(p => Math.abs(p - Math.round(p)) <= 1 / 4 && Math.round(p) <= 0);
  return clear ? { rank: orders.filter(p => Math.round(p) === 0).length, orders } : undefined;
};

/** An eigenvalue 1/(a + bt) passes from order 0 to −1 in four doublings; twice as many show that none is on its way. */
const doublings = 8;

/**
 * The rank of lim Σ(t), where the orders have settled: at the last doublings, eight or more, each is near one integer.
 * @param states  Σ(2^k), k = 0, 1, …
 * @returns       the rank, the orders, and the k from which they stay; undefined where they have not settled
 */
export const settledRank = (
  states: readonly Gaussian[],
): { rank: number; orders: readonly number[]; since: number } | undefined => {
  const laws = states.slice(1).map((late, k) => limitRank(states[k]!, late));
  const last = laws.at(-1);
  if (last === undefined) return undefined;
  const stays = (law: typeof last | undefined): boolean =>
    law?.orders.every((p, i) => Math.round(p) === Math.round(last.orders[i]!)) ?? false;
  const since = laws.findLastIndex(law => !stays(law)) + 1;
  return laws.length - since < doublings ? undefined : { ...last, since };
};
