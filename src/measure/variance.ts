import type { Scalar } from '../arithmetic/arithmetic.js';
import { difference, dot, multiple, norm2 } from '../sphere/verbs.js';
import type { Measure } from './measure.js';

/**
 * Variance  ½ ∬ |x − y|² dμ dμ = ∫ |x − m̄|² dμ  ≥ 0, which is 1 − |m̄|² on the sphere.
 *
 * Zero only for a Dirac measure. Pair by pair, so that every term is ≥ 0. Cost O(N² n).
 * See  mean (second route)
 */
export const variance = (mu: Measure): Scalar => {
  const around = (x: (typeof mu.tokens)[number]): Scalar =>
    dot(
      mu.masses,
      mu.tokens.map(y => norm2(difference(x, y))),
    );
  return multiple(0.5, dot(mu.masses, mu.tokens.map(around)));
};
