import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { wideGaussian, distanceWeights } from '../../src/assume/gaussians.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { identityMatrix, matrixSum, trace } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * For V = Id, tr((A + Aᵀ)Σ′) ≥ 0 under softmax and Sinkhorn attention, with = at equilibria only: their range is
 * isotropic (isotropic-equilibria, isotropic-equilibria-sinkhorn). L2 weighs the keys by e^{−|Ky|²} besides, and holds
 * covariances of full rank still (full-rank-equilibria-l2); around these the trace takes both signs.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, equilibria of L2 attention for the identity value matrix'),
  says: 'If V = Id, then tr((A + Aᵀ)Σ′) ≥ 0 under L2 attention, A = KᵀQ: equilibria are isotropic for A + Aᵀ.',
  given: inDimension(2, 3, n => ({ weights: distanceWeights(n), mu: wideGaussian(n) })),
  then: ({ weights: { Q, K }, mu }) => {
    const A = product(transpose(K), Q);
    const { covariance } = gaussianRate(gaussianL2({ Q, K, V: identityMatrix(mu.in, A.length) }))(mu);
    return [atLeast(trace(product(matrixSum(A, transpose(A)), covariance)), mu.in.of(0))];
  },
  because: 'Σ′ is RPNPRᵀ only where I + 2RᵀKᵀKR is a multiple of Id; elsewhere the keys turn the slope.',
});
