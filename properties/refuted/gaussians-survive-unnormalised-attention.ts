import { unnormalisedLawAverage } from '../../src/attention/lawAverage.js';
import { affineDefect } from '../../src/attention/affineField.js';
import { anyVector, fullRankLaw } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { castin2025 } from '../sources.js';

/**
 * The plausible extension of gaussian-softmax: only the normalisation differs. A field that keeps every Gaussian is
 * affine; here Γ(x) = m(Dᵀx) V(α + ΣDᵀx). Exceptions: Σ = 0, V = 0, D = 0. See gaussian-linear, the one that closes.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, unnormalised attention'),
  says: 'If μ = N(α, Σ), Σ ≻ 0, unnormalised attention is affine in x: Γ(2x) + Γ(0) = 2Γ(x).',
  given: inDimension(2, 3, n => ({ weights: anyWeights(n), mu: fullRankLaw(n), x: anyVector(n) })),
  then: ({ weights, mu, x }) => equalVectors(...affineDefect(unnormalisedLawAverage(weights, mu), x)),
  because: 'Γ(x) = e^{α·l + l·Σl/2} V(α + Σl), l = Dᵀx, grows like an exponential.',
});
