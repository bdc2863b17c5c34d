import { velocity } from '../../src/attention/velocity.js';
import { freePair, pairOnEigenvector } from '../../src/assume/pairs.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { average } from '../../src/attention/average.js';
import { image, norm2, plus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** Pairs on an eigenvector. Every value is a multiple of Vx, hence of x, and P_x x = 0. See stationary-antipodal-pair. */
export default theorem({
  source: burger2025.at('stationary points'),
  says: 'If Vx = λx, then p δ_x + (1 − p) δ_{−x} is stationary for every D and every p.',
  given: inDimension(2, 8, n => ({ pair: pairOnEigenvector(n) })),
  then: ({ pair: { weights, mu } }) =>
    eachToken(mu, x => {
      const size = plus(norm2(average(weights, mu)(x)), norm2(image(weights.V, x)));
      return zero(norm2(velocity(weights, mu)(x)), size);
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
