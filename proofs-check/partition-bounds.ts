import type { Scalar } from '../src/arithmetic/arithmetic.js';
import type { Box } from '../src/arithmetic/box.js';
import { partition } from '../src/attention/partition.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { boxEnclosure } from '../src/claim/obligation.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import { circlePoint } from '../src/sphere/circlePoint.js';
import { diagonalMatrix } from '../src/sphere/matrices.js';
import { exponential, negative, over, plus, type Vector } from '../src/sphere/verbs.js';

/**
 * Every D ∈ ℝ^{2×2} with ‖D‖ = 1 is U diag(1, t) Wᵀ with orthogonal U, W and |t| ≤ 1, and Z_μ(x) for D is that for
 * diag(1, t) at Uᵀx and the tokens Wᵀy. Reflections and a ↦ a + π, which changes the sign of all logits, leave
 * 0 ≤ a ≤ π/2 for the query if both signs are judged; the two tokens are at b and b + g with g ≤ π.
 */
const [t, a, b] = [
  ['t', -1, 1],
  ['a', 0, 1.625],
  ['b', -3.25, 3.25],
] as const;
const apart: Box = [t, a, b, ['g', 1.5, 3.25]];

/** Z at the query a and at its antipode, for two tokens of equal masses. */
const partitions = ([t, a, b, g]: Vector): Vector => {
  const [D, x] = [diagonalMatrix([t!.in.of(1), t!]), circlePoint(a!)];
  const Z = partition(D, equalMasses([b!, plus(b!, g!)].map(circlePoint)));
  return [Z(x), Z(x.map(negative))];
};

/** e^{−1} ≤ Z ≤ e. */
const between =
  (size: (A: Scalar['in']) => Scalar) =>
  (at: Vector): readonly Judgement[] => {
    const top = size(at[0]!.in);
    return partitions(at).flatMap(Z => [atLeast(top, Z), atLeast(Z, over(top.in.of(1), top))]);
  };

/** Strictly, for two tokens that are not close: with a single token both bounds are attained. */
export const partitionBounds = boxEnclosure({
  shows: 'lemma',
  says: 'For n = 2, ‖D‖ = 1 and two tokens of equal masses, an angle g ≥ 1.5 apart, e^{−1} < Z < e at every x',
  boxes: [apart],
  holds: between(A => exponential(A.of(1))),
  control: { why: 'e^{±½}: half the norm', holds: between(A => exponential(A.of(0.5))) },
});
