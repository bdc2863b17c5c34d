import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { tokens } from '../../src/assume/measures.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal } from '../../src/claim/judgement.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { multiple, norm2, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary is critical. Both defects, of v = 0 and of ∇δE/δμ = 0, are compared squared and token by token; the factor
 * 4m² is positive, so one vanishes exactly when the other does, and each bounds the other by 2 e^{±‖D‖}.
 */
export default theorem({
  source: burger2025.at('stationary points'),
  says: 'If V = ±D, D symmetric: stationary iff critical, |∇δE/δμ|² = 4m² |v|² at each token, m = Z (softmax) or 1.',
  given: inDimension(2, 8, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 12) })),
  then: ({ weights, mu }) => {
    const gradient = wassersteinGradient(weights.D, mu);
    return [softmax, unnormalised].flatMap(attention => {
      const [v, m] = [attention.velocity(weights, mu), attention.inverseMobility(weights.D, mu)];
      return eachToken(mu, x => equal(norm2(gradient(x)), times(square(multiple(2, m(x))), norm2(v(x)))));
    });
  },
  proof: [statementUpToThree],
  controls: [
    drop('weights', identityValue, 'V = ±Id: every Dirac is stationary, and few are critical'),
    drop('weights', asymmetricGradient, 'D not symmetric: the key side of the kernel pulls as well'),
  ],
});
