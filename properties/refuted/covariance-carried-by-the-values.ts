import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { transportSides } from '../../src/attention/lawAverage.js';
import { anyVector, gaussianLaw } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { matrixSum } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * A summary of the paper prints the terms VΣ + ΣVᵀ in the equation of the covariance. Softmax attention has the field
 * V(α + ΣDᵀx): Vα moves the mean, and only the slope VΣDᵀ moves the covariance. See gaussian-softmax.
 */
export default refutedClaim({
  source: castin2025.at('Gaussian solutions, softmax, a summary of the paper'),
  says:
    'If μ = N(α, Σ), it solves the equation of softmax attention with Σ′ = VΣ + ΣVᵀ + VΣDᵀΣ + ΣDΣVᵀ and α′ = ' +
    'V(I + ΣDᵀ)α.',
  given: inDimension(2, 3, n => ({ weights: anyWeights(n), mu: gaussianLaw(n), x: anyVector(n) })),
  then: ({ weights, mu, x }) => {
    const field = gaussianSoftmax(weights);
    const [right, carried] = [gaussianRate(field)(mu), product(weights.V, mu.covariance)];
    const covariance = matrixSum(right.covariance, matrixSum(carried, transpose(carried)));
    return [equal(...transportSides(mu, { field: field(mu), rate: { ...right, covariance } })(x))];
  },
  because: 'Vα moves the mean alone: with D = 0 all tokens have the velocity Vα, and the cloud is translated.',
});
