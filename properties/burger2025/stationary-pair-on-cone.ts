import { velocity } from '../../src/attention/velocity.js';
import { balancedPair, balancedPairOnCone, unbalancedPairOnCone } from '../../src/assume/pairs.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { image, translate } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Pairs on the cone x·Dx = 0. All four logits vanish, so both tokens attend to both alike, and the mean value ½ Vx − ½
 * Vx is 0, whatever V is; v is measured against Vx, added on both sides. See stationary-antipodal-pair, and the
 * refuted only-eigenvectors-give-stationary-pairs.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says: 'If x·Dx = 0, then ½ δ_x + ½ δ_{−x} is stationary for every V, and E = 1.',
  given: inDimension(2, 8, n => ({ pair: balancedPairOnCone(n) })),
  then: ({ pair: { weights, mu } }) => [
    ...eachToken(mu, x => {
      const Vx = image(weights.V, x);
      return equalVectors(translate(velocity(weights, mu)(x), Vx), Vx);
    }),
    equal(energy(weights.D, mu), mu.in.of(1)),
  ],
  proof: [
    statementIdentity(
      [
        [2, 2],
        [3, 2],
      ],
      [[8, 2]],
    ),
  ],
  controls: [
    drop('pair', unbalancedPairOnCone, 'p ≠ ½: the mean value is (2p − 1) Vx, and x need be no eigenvector of V'),
    drop('pair', balancedPair, 'x·Dx ≠ 0: x attends to itself and to −x unequally, and E = cosh(x·Dx)'),
  ],
});
