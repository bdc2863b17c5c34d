import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { fallingWeights, growingWeights } from '../../src/assume/definiteValues.js';
import { anyGaussian } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { trace } from '../../src/sphere/matrices.js';
import { norm2, product, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * y = tr(V^{−1}Σ) has y′ = tr(Σ(D + Dᵀ)Σ) ≥ λ|Σ|² ≥ λy²/|V^{−1}|², by Cauchy–Schwarz. So 1/y falls at the rate λ/tr
 * V^{−2} at least, and y leaves every bound no later than T = tr V^{−2}/(λ y(0)): sharp for D = (λ/2) Id, Σ_0 =
 * cV^{−1}.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, blow-up'),
  says:
    'If V is symmetric positive definite and D + Dᵀ ⪰ λ > 0, then y = tr(V^{−1}Σ) has y′ tr V^{−2} ≥ λy² under ' +
    'softmax attention, so Σ_0 ≠ 0 blows up no later than T = tr V^{−2}/(λ tr(V^{−1}Σ_0)).',
  given: inDimension(2, 4, n => ({ weights: growingWeights(n), mu: anyGaussian(n) })),
  then: ({ weights, mu }) => {
    const { covariance } = gaussianRate(gaussianSoftmax(weights))(mu);
    const rate = trace(product(weights.U, covariance));
    const y = trace(product(weights.U, mu.covariance));
    const left = times(rate, norm2(weights.U.flat()));
    const spread = times(weights.least, square(y));
    return [atLeast(left, spread)];
  },
  argument: 'Cauchy–Schwarz for tr(V^{−1}Σ), and comparison with y′ = cy².',
  controls: [drop('weights', fallingWeights, 'D + Dᵀ not ⪰ λ: y falls')],
});
