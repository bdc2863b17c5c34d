import { along } from '../../src/attention/affineField.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { anyVector, centredGaussian, distanceWeights } from '../../src/assume/gaussians.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { difference, image, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * The published code divides A = KᵀQ by √d, and not KᵀK: G = 2V(I + 2ΣKᵀK)^{−1}ΣA. But the logits −|Qx − Ky|²/√d tilt
 * N(0, Σ) to the mean m = (2/√d)ΣKᵀ(Qx − Km), with 2/√d before KᵀK as well. Here d = 4, √d = 2.
 */
export default refutedClaim({
  source: castin2025.at('Gaussian solutions, L2 attention, the published code'),
  says:
    'If d = 4, then L2 attention of N(0, Σ) with the logits −|Qx − Ky|²/√d and V = Id has the slope ' +
    'G = 2(I + 2ΣKᵀK)^{−1}ΣKᵀQ/√d: m = Gx solves m = (2/√d) ΣKᵀ(Qx − Km).',
  given: inDimension(4, 4, n => ({ weights: distanceWeights(n), mu: centredGaussian(n), x: anyVector(n) })),
  then: ({ weights: { Q, K }, mu, x }) => {
    const scaled = { Q: scaledMatrix(mu.in.of(0.5), Q), K, V: identityMatrix(mu.in, 4) };
    const m = along(gaussianL2(scaled)(mu))(x);
    return equalVectors(m, image(mu.covariance, image(transpose(K), difference(image(Q, x), image(K, m)))));
  },
  because: 'a scale of the logits acts on |Ky|² too; on A alone it is one of the queries, −|Qx/√d − Ky|².',
});
