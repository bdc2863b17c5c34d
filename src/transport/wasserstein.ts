import type { Scalar } from '../arithmetic/arithmetic.js';
import { chord, type Distance } from '../sphere/distances.js';
import { root } from '../sphere/verbs.js';
import { bottleneck } from './bottleneck.js';
import type { Cloud } from './cloud.js';
import { power, type Exponent } from './exponent.js';
import { costMatrix, transport, type Transport } from './transportCost.js';

/** Which W_p: the exponent and the distance of tokens, chord (default) or arc. */
export interface Metric {
  readonly p: Exponent;
  readonly distance?: Distance;
}

/**
 * The Wasserstein distance  W_p(μ, ν) = (min_π Σ π_ij d(x_i, y_j)^p)^{1/p},  W_∞ = min_π max {d(x_i, y_j) : π_ij > 0}.
 *
 * Between clouds of any masses, with the Euclidean or the geodesic distance; proved from both sides.
 * @returns  a length. Numeric readings only. For some dozens of tokens: cost (N + M)³
 * Error     running bound with the gap of duality; near 0 that of the root
 * See       transport, bottleneck
 */
export const wasserstein = (mu: Cloud, nu: Cloud, metric: Metric): Scalar =>
  lengthOf(optimalCoupling(mu, nu, metric).cost, metric.p);

/** c^{1/p}, or c itself for p = ∞: the distance of a cost. */
export const lengthOf = (cost: Scalar, p: Exponent): Scalar => (p === 2 ? root(cost) : cost);

/** The coupling that W_p is reached with; its cost is W_p^p, or W_∞. */
export const optimalCoupling = (mu: Cloud, nu: Cloud, { p, distance = chord }: Metric): Transport =>
  p === 'infinity'
    ? bottleneck(mu, nu, costMatrix(mu, nu, distance))
    : transport(
        mu,
        nu,
        costMatrix(mu, nu, (x, y) => power(distance(x, y), p)),
      );
