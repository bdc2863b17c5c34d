import { chord } from '../sphere/distances.js';
import { centre } from '../sphere/centres.js';
import { largest } from '../sphere/largest.js';
import type { Cloud } from './cloud.js';
import { power } from './exponent.js';
import { costMatrix, costOf, type Transport } from './transportCost.js';
import type { Metric } from './wasserstein.js';

/**
 * Every token of μ goes to the nearest one of ν: no coupling, since it asks nothing of the masses of ν.
 *
 * Its cost is at most that of the optimal coupling, and 0 where μ lies on the tokens of ν: the wrong machinery for
 * statements about W_p.
 */
export const nearestTokens = (mu: Cloud, nu: Cloud, { p, distance = chord }: Metric): Transport => {
  const distances = costMatrix(mu, nu, distance);
  const pairs = distances.map((row, i) => ({ i, j: nearest(row.map(centre)), mass: mu.masses[i]! }));
  if (p === 'infinity') return { cost: largest(pairs.map(({ i, j }) => distances[i]![j]!)), pairs };
  return {
    cost: costOf(
      pairs,
      distances.map(row => row.map(d => power(d, p))),
    ),
    pairs,
  };
};

const nearest = (distances: readonly number[]): number => distances.indexOf(Math.min(...distances));
