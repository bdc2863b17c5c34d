import { along, type GaussianField } from '../../src/attention/affineField.js';
import { gaussianRate, type GaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { lawAverage, transportSides } from '../../src/attention/lawAverage.js';
import { the } from '../../src/assume/chart.js';
import { anyVector, gaussianLaw, lawOfSigns } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import type { Gaussian } from '../../src/measure/gaussian.js';
import { matrixSum, outer } from '../../src/sphere/matrices.js';
import { transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const transposed: typeof gaussianSoftmax = ({ D, V }) => gaussianSoftmax({ D: transpose(D), V });

/** b αᵀ + α bᵀ besides, as if Γ moved second moments about 0 and not about the mean. */
const withOffset =
  (field: GaussianField) =>
  (mu: Gaussian): GaussianRate => {
    const [pulled, rate] = [outer(field(mu).offset, mu.mean), gaussianRate(field)(mu)];
    return { ...rate, covariance: matrixSum(rate.covariance, matrixSum(pulled, transpose(pulled))) };
  };

/**
 * e^{l·y} N(α, Σ) is a multiple of N(α + Σl, Σ), so Γ(x) = V(α + ΣAx), A = Dᵀ = KᵀQ. The field being affine, the
 * continuity equation holds against every e^{l·x} when mean and covariance move by α′ = V(I + ΣA)α, Σ′ = VΣAΣ + ΣAᵀΣVᵀ.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, softmax'),
  says:
    'If μ = N(α, Σ), then ∫ e^{x·Dy} V y dμ / ∫ e^{x·Dy} dμ = V(α + ΣDᵀx), and N(α, Σ) solves the equation of ' +
    'softmax attention with α′ = V(I + ΣDᵀ)α, Σ′ = VΣDᵀΣ + ΣDΣVᵀ.',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: gaussianLaw(n),
    x: anyVector(n),
    field: the({ gaussianSoftmax }),
    rate: the({ gaussianRate }),
  })),
  then: ({ weights, mu, x, field, rate }) => {
    const affine = field(weights)(mu);
    const sides = transportSides(mu, { field: affine, rate: rate(field(weights))(mu) })(x);
    return [...equalVectors(lawAverage(weights, mu)(x), along(affine)(x)), equal(...sides)];
  },
  proof: [statementIdentity([[2, 2]], [[3, 3]])],
  controls: [
    drop('mu', lawOfSigns, 'μ not Gaussian: the field is not affine'),
    swap('field', { transposed }, 'D for Dᵀ: the query is seen through Dᵀ = KᵀQ'),
    swap('rate', { withOffset }, 'the offset of the field in the covariance: it moves the mean only'),
  ],
});
