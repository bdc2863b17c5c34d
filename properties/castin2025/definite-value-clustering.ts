import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { clusteringWeights, skewedValues, untiedKeys } from '../../src/assume/definiteValues.js';
import { anyGaussian } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { trace } from '../../src/sphere/matrices.js';
import { multiple, norm2, product } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * With U = V^{−1} symmetric, tr(UΣ′) = 2 tr(UVΣDᵀΣ) = 2 tr(ΣDᵀΣ) = −2|QΣ|². So tr(V^{−1}Σ) falls strictly unless QΣ =
 * 0, and every equilibrium has QΣ = 0, hence rank at most n − rank Q.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, clustering'),
  says:
    'If V is symmetric positive definite and D = −QᵀQ, then d/dt tr(V^{−1}Σ) = −2|QΣ|² under softmax attention, so ' +
    'that Σ is an equilibrium if and only if QΣ = 0.',
  given: inDimension(2, 4, n => ({ weights: clusteringWeights(n), mu: anyGaussian(n) })),
  then: ({ weights, mu }) => {
    const { covariance } = gaussianRate(gaussianSoftmax(weights))(mu);
    const seen = norm2(product(weights.Q, mu.covariance).flat());
    return [equal(trace(product(weights.U, covariance)), multiple(-2, seen))];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
      ],
      [[4, 4]],
    ),
  ],
  controls: [
    drop('weights', skewedValues, 'V not symmetric: V^{−1} does not undo VΣ from both sides'),
    drop('weights', untiedKeys, 'D = −QᵀK: the rate has no sign'),
  ],
});
