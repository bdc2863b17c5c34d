import type { Scalar } from '../arithmetic/arithmetic.js';
import { chord } from '../sphere/distances.js';
import { largest } from '../sphere/largest.js';
import { dot, times, type Vector } from '../sphere/verbs.js';
import { power, type Exponent } from './exponent.js';
import type { Pair } from './transportCost.js';

/**
 * How far apart coupled vectors are  Σ π_ij |v_i − w_j|^p,  or max {|v_i − w_j| : π_ij > 0} for p = ∞.
 *
 * With v, w the velocities of the tokens of two clouds it bounds the rate of their distance: along any coupling
 * d/dt (Σ π |x − y|^p)^{1/p} ≤ (Σ π |v − w|^p)^{1/p}, by Hölder.
 * Error  running bound
 * See    transport (the same sum of positions)
 */
export const spread = (
  pairs: readonly Pair[],
  [left, right]: readonly [readonly Vector[], readonly Vector[]],
  p: Exponent,
): Scalar => {
  const apart = pairs.map(({ i, j }) => chord(left[i]!, right[j]!));
  if (p === 'infinity') return largest(apart);
  return dot(
    pairs.map(({ mass }) => mass),
    apart.map(d => power(d, p)),
  );
};

/** C^p c, or C c for p = ∞: what a C-Lipschitz field makes at most of the cost c of the positions. */
export const magnified = (C: Scalar, cost: Scalar, p: Exponent): Scalar => times(power(C, p), cost);
