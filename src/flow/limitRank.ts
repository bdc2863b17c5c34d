import { EigenvalueDecomposition, Matrix as Table } from 'ml-matrix';
import type { Gaussian } from '../measure/gaussian.js';
import { centre } from '../sphere/centres.js';

/** The eigenvalues of a covariance in plain floats, the largest first. */
export const covarianceSpectrum = ({ covariance }: Gaussian): readonly number[] => {
  const table = new Table(covariance.map(row => row.map(centre)));
  return new EigenvalueDecomposition(table, { assumeSymmetric: true }).realEigenvalues.sort((a, b) => b - a);
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
