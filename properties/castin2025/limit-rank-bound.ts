import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { clusteringWeights, skewedValues, untiedKeys } from '../../src/assume/definiteValues.js';
import { anyGaussian } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { trace } from '../../src/sphere/matrices.js';
import { negative, norm, product, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * The speed |Σ′| = |VΣQᵀQΣ + ΣQᵀQΣV| is at most 2|V||QΣ|² = |V| · (−d/dt tr(V^{−1}Σ)) (definite-value-clustering), and
 * tr(V^{−1}Σ) ≥ 0: Σ(t) has finite length, so it converges; −2|QΣ|² tends to 0 along it, so the limit has QΣ = 0 and
 * its rank is at most n − rank Q, ⌈n/2⌉ for rank Q = ⌊n/2⌋. For other V it is not claimed.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, rank of the limit'),
  says:
    'If V is symmetric positive definite and D = −QᵀQ, every Σ(t) under softmax attention converges, and its limit ' +
    'has rank at most n − rank Q: |Σ′| ≤ −|V| d/dt tr(V^{−1}Σ), where the right side is 2|V||QΣ|².',
  given: inDimension(2, 4, n => ({ weights: clusteringWeights(n), mu: anyGaussian(n) })),
  then: ({ weights, mu }) => {
    const { covariance } = gaussianRate(gaussianSoftmax(weights))(mu);
    const fall = negative(trace(product(weights.U, covariance)));
    return [atLeast(times(norm(weights.V.flat()), fall), norm(covariance.flat()))];
  },
  argument: 'A curve whose speed is at most the rate of a bounded decreasing function has a limit.',
  controls: [
    drop('weights', skewedValues, 'V not symmetric'),
    drop('weights', untiedKeys, 'D = −QᵀK: tr(V^{−1}Σ) may grow'),
  ],
});
