import { partition } from '../../src/attention/partition.js';
import { unnormalisedVelocity } from '../../src/attention/velocity.js';
import { freePair, pairOnEigenvector } from '../../src/assume/pairs.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { dilate, image, translate } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Pairs on an eigenvector. Every value is ±Vx, a multiple of x, and P_x x = 0, with softmax or without. The
 * unnormalised velocity Zv is measured against ZVx, added on both sides. See stationary-antipodal-pair.
 */
export default theorem({
  source: burger2025.at('stationary points'),
  says: 'If Vx = λx, then p δ_x + (1 − p) δ_{−x} is stationary for every D and every p.',
  given: inDimension(2, 8, n => ({ pair: pairOnEigenvector(n) })),
  then: ({ pair: { weights, mu } }) =>
    eachToken(mu, x => {
      const against = dilate(partition(weights.D, mu)(x), image(weights.V, x));
      return equalVectors(translate(unnormalisedVelocity(weights, mu)(x), against), against);
    }),
  proof: [
    statementIdentity(
      [
        [2, 2],
        [3, 2],
      ],
      [[8, 2]],
    ),
  ],
  controls: [drop('pair', freePair, 'x is no eigenvector of V: both tokens are pulled along P_x Vx')],
});
