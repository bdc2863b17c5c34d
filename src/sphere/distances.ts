import type { Scalar } from '../arithmetic/arithmetic.js';
import { arctangent } from '../arithmetic/arctangent.js';
import { difference, multiple, norm, norm2, over, plus, root, translate, type Vector } from './verbs.js';

/** (x, y) ↦ how far y is from x. */
export type Distance = (x: Vector, y: Vector) => Scalar;

/** The Euclidean distance |x − y|. Numeric readings only. */
export const chord: Distance = (x, y) => norm(difference(x, y));

/**
 * The geodesic distance  θ = 4 arctan(|x − y|/(2 + |x + y|)),  cos θ = x·y,  |x| = |y| = 1.
 *
 * Right up to θ = π, where arccos and arcsin lose half of the digits; |x − y| ≤ θ ≤ (π/2)|x − y|. The 2 is computed as
 * (|x − y|² + |x + y|²)^{1/2}, so that it is the angle of any two vectors of one length.
 * Error  running bound. Numeric readings only.
 * See    pi (antipodes), chord = 2 sin θ/2 (test/sphere/distances.test.ts)
 */
export const arc: Distance = (x, y) => {
  const [across, along] = [norm2(difference(x, y)), norm2(translate(x, y))];
  const half = plus(root(plus(across, along)), root(along));
  return multiple(4, arctangent(over(root(across), half)));
};
