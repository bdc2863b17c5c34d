import { intervalsOf, type Box } from '../src/arithmetic/box.js';
import { angularVelocity } from '../src/attention/angularVelocity.js';
import { velocity } from '../src/attention/velocity.js';
import type { Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { inertia } from '../src/enclosure/inertia.js';
import { jacobian } from '../src/enclosure/jacobian.js';
import { uniqueZero } from '../src/enclosure/uniqueZero.js';
import { matrixOf } from '../src/sphere/matrices.js';
import { over, type Vector } from '../src/sphere/verbs.js';
import { threeClustersAreStable } from './three-clusters.js';

/** The angular velocities of two tokens with masses ⅓ and ⅔: D and V are not symmetric and do not commute. */
const field = (angles: Vector): Vector => {
  const A = angles[0]!.in;
  const matrix = (rows: readonly (readonly number[])[]) => matrixOf(A, rows);
  const weights = {
    D: matrix([
      [1, -0.25],
      [0.5, 0.75],
    ]),
    V: matrix([
      [1, 0.5],
      [0.25, -0.5],
    ]),
  };
  return angularVelocity(velocity, weights)([1, 2].map(k => over(A.of(k), A.of(3))))(angles);
};

/** Angles of an eigenvector of V and of its antipode, to within 2⁻⁷. */
const along = (angle: number): Box =>
  [angle, angle + 3.1416015625].map((a, k) => [`θ${k + 1}`, a - 2 ** -7, a + 2 ** -7]);

const pairAt = (angle: number, contracting: number): readonly Judgement[] => [
  ...uniqueZero(field, along(angle)),
  ...inertia(jacobian(field)(intervalsOf(along(angle))), contracting),
];

/** V v = νv with ν = (1 + √11)/4 at θ = 0.157009…, and ν = (1 − √11)/4 < 0 at θ = −1.264158…. */
const [onLarger, onSmaller] = [0.157, -1.264];

export const stablePairOfUnrelatedWeights = enclosure({
  shows: 'lemma',
  says: 'D, V not symmetric, masses ⅓, ⅔: there is exactly one stationary pair near ±v, and it is linearly stable',
  range: 'angles within 2⁻⁷ of 0.157 and its antipode; D = [[1, −¼], [½, ¾]], V = [[1, ½], [¼, −½]]',
  holds: () => pairAt(onLarger, 2),
  control: { why: 'the other eigenvector of V', holds: () => pairAt(onSmaller, 2) },
});

export const unstablePairOfUnrelatedWeights = enclosure({
  shows: 'lemma',
  says: 'D, V not symmetric, masses ⅓, ⅔: there is exactly one stationary pair near ±v, and both its rates are > 0',
  range: 'angles within 2⁻⁷ of −1.264 and its antipode; D = [[1, −¼], [½, ¾]], V = [[1, ½], [¼, −½]]',
  holds: () => pairAt(onSmaller, 0),
  control: { why: 'the other eigenvector of V', holds: () => pairAt(onLarger, 0) },
});

/** States whose existence, uniqueness and stability are certified, of two clusters and of three. */
export const certifiedClusters = [
  stablePairOfUnrelatedWeights,
  unstablePairOfUnrelatedWeights,
  threeClustersAreStable,
] as const;
