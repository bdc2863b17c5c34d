import { Matrix as Table, SingularValueDecomposition } from 'ml-matrix';
import { u } from '../arithmetic/arithmetic.js';
import type { Gaussian } from '../measure/gaussian.js';
import { centre } from '../sphere/centres.js';

/**
 * The eigenvalues of a covariance Σ = RRᵀ in plain floats, the largest first: σ² of R, where each σ is known to within
 * n u |R|, and is 0 below.
 */
export const covarianceSpectrum = ({ factor }: Gaussian): readonly number[] => {
  const table = new Table(factor.map(row => row.map(centre)));
  const { diagonal } = new SingularValueDecomposition(table, { autoTranspose: true });
  const known = factor.length * u * diagonal[0]!;
  return factor.map((_, k) => ((diagonal[k] ?? 0) <= known ? 0 : diagonal[k]! ** 2));
};

export interface LimitRank {
  readonly rank: number;
  /** log₂(λ(2t)/λ(t)), −∞ where nothing is left. */
  readonly orders: readonly number[];
}

const persists = (order: number): boolean => Math.abs(order) <= 1 / 4;
const vanishes = (order: number): boolean => order <= -3 / 4;

/**
 * The rank of lim Σ(t), by the decay law: an eigenvalue that persists has log₂(λ(2t)/λ(t)) → 0, one that vanishes like
 * 1/t has −1, one that vanishes faster less, and rank is counted where the nearest integer is 0.
 *
 * No size is called small: a rank is read off an order, and orders between 0 and −1 say nothing.
 * @param early  Σ(t)
 * @param late   Σ(2t)
 * @returns      the rank and the orders, or undefined where an order is not within a quarter of 0, nor at most −3/4
 */
export const limitRank = (early: Gaussian, late: Gaussian): LimitRank | undefined => {
  const [before, after] = [covarianceSpectrum(early), covarianceSpectrum(late)];
  const orders = before.map((a, k) => (after[k] === 0 ? -Infinity : Math.log2(after[k]! / a)));
  const clear = orders.every(p => persists(p) || vanishes(p));
  return clear ? { rank: orders.filter(persists).length, orders } : undefined;
};

/** An eigenvalue 1/(a + bt) passes from order 0 to −1 in four doublings; twice as many show that none is on its way. */
const doublings = 8;

/**
 * The rank of lim Σ(t), where the orders have settled: at the last doublings, eight or more, the same ones persist.
 * @param states  Σ(2^k), k = 0, 1, …
 * @returns       the rank, the last orders, and the k from which on it is so; undefined where they have not settled
 */
export const settledRank = (states: readonly Gaussian[]): (LimitRank & { readonly since: number }) | undefined => {
  const laws = states.slice(1).map((late, k) => limitRank(states[k]!, late));
  const last = laws.at(-1);
  if (last === undefined) return undefined;
  const stays = (law: LimitRank | undefined): boolean =>
    law?.orders.every((p, i) => persists(p) === persists(last.orders[i]!)) ?? false;
  const since = laws.findLastIndex(law => !stays(law)) + 1;
  return laws.length - since < doublings ? undefined : { ...last, since };
};
