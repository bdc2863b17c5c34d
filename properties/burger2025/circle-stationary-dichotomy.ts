import { partition } from '../../src/attention/partition.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { inverseTemperature as positiveNumber } from '../../src/assume/inverseTemperatures.js';
import {
  countedTwice,
  restlessOnCircle,
  stationaryForIdentity,
  stationaryOnCircle,
} from '../../src/assume/stationaryOnCircle.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { slopeOfPotential } from '../../src/energy/slopeOfPotential.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { images } from '../../src/sphere/matrices.js';
import { dot, multiple, negative, norm2, plus, square } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The dichotomy on the circle. v = ±∇ log Z, so ∇Z = 0 at the tokens of a stationary μ; ∇Z is entire in the angle and
 * has no more zeros than its size allows (slopeOfPotential). N tokens of a stationary measure make ∇Z small everywhere,
 * infinitely many make it 0: then Z is constant and μ = μ*(D) (full-support-stationary). For singular D, Z = 1 where
 * Dᵀx = 0, and cosh q ≥ 1 + q²/2 leaves supp μ ⊂ ker D, which on the circle is a pair: all are finite.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says:
    'If V = ±D ≠ 0, n = 2, a stationary measure has finite support or constant potential Z: with N distinct tokens, ' +
    '|∇Z(x)| ≤ s e^{a + s cosh a} Π_j |x − x_j|/(2 sinh(a/2)), s = |D|, for all x, a > 0; and Z(x) + Z(−x) ≥ 2 + ½ ' +
    '∫ (x·Dy)² dμ, so that for singular D it is finite.',
  given: inDimension(2, 2, n => ({ state: stationaryOnCircle(n), a: positiveNumber(n) })),
  then: ({ state: { weights, mu, x }, a }) => {
    const [D, Z] = [weights.D, partition(weights.D, mu)];
    const spread = dot(
      mu.masses,
      images(D, mu.tokens).map(key => square(dot(x, key))),
    );
    const even = plus(Z(x), Z(x.map(negative)));
    const convex = exceeds(spread, a.in.of(0))
      ? atLeast(even, plus(a.in.of(2), multiple(0.5, spread)))
      : unmet(spread, a.in.of(0));
    return [atLeast(slopeOfPotential(D, mu, { x, a }), norm2(partitionGradient(D, mu)(x))), convex];
  },
  argument: 'The maximum principle on a strip for ∇Z divided by its zeros; analyticity; uniqueness of μ*(D).',
  controls: [
    drop('state', restlessOnCircle, 'μ not stationary: ∇Z does not vanish at its tokens'),
    drop('state', stationaryForIdentity, 'V = Id: stationary tokens are no zeros of ∇Z'),
    drop('state', countedTwice, 'tokens that coincide: their zero is simple'),
  ],
});
