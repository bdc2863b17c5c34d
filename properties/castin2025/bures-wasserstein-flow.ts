import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { centredOnly, squareGaussian } from '../../src/assume/gaussians.js';
import { gradientWeights, unrelatedValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { covarianceEnergy } from '../../src/energy/covarianceEnergy.js';
import { slopeInFactor } from '../../src/energy/slopeInFactor.js';
import { matrixSum, scaledMatrix, trace } from '../../src/sphere/matrices.js';
import { multiple, product, times, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * F = −¼ tr((DΣ)²) has ∇F = −½DΣD. The Wasserstein gradient at x is 2∇F x, so its descent is x′ = DΣDx, which is the
 * softmax field of N(0, Σ) for V = D = Dᵀ: R′ = −∂F/∂R, Σ′ = −2(∇FΣ + Σ∇F). For
 * V = −D, F rises. The mean stays 0; elsewhere α′ = V(I + ΣD)α is no part of a gradient of F.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, Bures–Wasserstein gradient flow'),
  says:
    'If V = sD, D symmetric, s = ±1, N(0, Σ) follows the Bures–Wasserstein gradient flow of sF, F = −¼ tr((DΣ)²), ' +
    'under softmax attention: Σ′ = −s(∂F/∂R Rᵀ + R(∂F/∂R)ᵀ), α′ = 0, dF/dt = −s tr(DΣDΣDΣD).',
  given: inDimension(2, 3, n => ({ weights: gradientWeights(n), mu: centredOnly(n) })),
  then: ({ weights, mu }) => {
    const { D, sign } = weights;
    const rate = gaussianRate(gaussianSoftmax(weights))(mu);
    const slope = slopeInFactor((R, lift) => covarianceEnergy(lift(D), R), mu.factor);
    const half = scaledMatrix(multiple(-1, sign), product(slope, transpose(mu.factor)));
    const cubed = product(product(D, mu.covariance), product(D, mu.covariance));
    const fall = trace(product(product(cubed, D), product(mu.covariance, D)));
    const changed = multiple(-0.5, trace(product(product(D, product(mu.covariance, D)), rate.covariance)));
    return [
      ...equalVectors(rate.covariance.flat(), matrixSum(half, transpose(half)).flat()),
      ...equalVectors(
        rate.mean,
        rate.mean.map(a => a.in.of(0)),
      ),
      equal(changed, times(sign, multiple(-1, fall))),
    ];
  },
  proof: [statementIdentity([[2, 2]], [[3, 3]])],
  controls: [
    drop('weights', unrelatedValue, 'V not ±D'),
    drop('mu', squareGaussian, 'mean not 0: it moves, and F does not see it'),
  ],
});
