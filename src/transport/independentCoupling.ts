import { chord } from '../sphere/distances.js';
import { times } from '../sphere/verbs.js';
import { largest } from '../sphere/largest.js';
import type { Cloud } from './cloud.js';
import { power } from './exponent.js';
import { costMatrix, costOf, type Transport } from './transportCost.js';
import type { Metric } from './wasserstein.js';

/** The coupling μ ⊗ ν, as if no token knew where to go, with its cost: an upper bound of W_p^p, seldom the least. */
export const independentCoupling = (mu: Cloud, nu: Cloud, { p, distance = chord }: Metric): Transport => {
  const costs = costMatrix(mu, nu, (x, y) => power(distance(x, y), p));
  const pairs = mu.masses.flatMap((a, i) => nu.masses.map((b, j) => ({ i, j, mass: times(a, b) })));
  return { cost: p === 'infinity' ? largest(costs.flat()) : costOf(pairs, costs), pairs };
};
