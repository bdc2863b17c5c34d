import { softmax, unnormalised } from '../../src/attention/attention.js';
import { tokens } from '../../src/assume/measures.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { multiple, norm2, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary is critical. 
 */
export default theorem({
  source: burger2025.at('stationary points'),
  says: 'If V = ±D with D symmetric, μ is stationary iff it is critical, token by token: |∇δE/δμ|² = 4 Z² |v|² (softmax) and 4 |v|² (unnormalised).',
  given: inDimension(2, 8, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 32) })),
  then: ({ weights, mu }) => {
    const gradient = wassersteinGradient(weights.D, mu);
    return [softmax, unnormalised].flatMap(attention => {
      const [v, m] = [attention.velocity(weights, mu), attention.inverseMobility(weights.D, mu)];
      return eachToken(mu, x => equal(norm2(gradient(x)), times(square(multiple(2, m(x))), norm2(v(x)))));
    });
  },
  proof: [statementIdentity([[2, 2], [3, 2], [2, 3], [3, 3]], [[8, 16]])],
  controls: [
    drop('weights', identityValue, 'V = ±Id'),
    drop('weights', asymmetricGradient, 'D not symmetric'),
  ],
});
