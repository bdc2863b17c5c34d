import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { tokens } from '../../src/assume/measures.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { dilate, multiple } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Self-attention as a gradient flow. For D = Dᵀ both terms of ∇δE/δμ are P_x ∫ e^{x·Dy} D y dμ, which is Z v for V = D;
 * softmax divides by Z: the flow ascends (V = D) or descends (V = −D) in the metric with mobility 1/Z, at half speed.
 */
export default theorem({
  source: burger2025.at('gradient flow structure'),
  says: 'If V = ±D with D symmetric, then v = ±∇δE/δμ/(2m), m = Z with softmax and m = 1 without.',
  given: inDimension(2, 8, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 16) })),
  then: ({ weights, mu }) => {
    const gradient = wassersteinGradient(weights.D, mu);
    return [softmax, unnormalised].flatMap(attention => {
      const [v, m] = [attention.velocity(weights, mu), attention.inverseMobility(weights.D, mu)];
      return eachToken(mu, x => equalVectors(dilate(multiple(2, m(x)), v(x)), dilate(weights.sign, gradient(x))));
    });
  },
  proof: [statementUpToThree],
  controls: [
    drop('weights', identityValue, 'V = ±Id: the velocity follows y where the gradient follows Dy'),
    drop('weights', asymmetricGradient, 'D not symmetric: δE/δμ gains a second kernel'),
  ],
});
