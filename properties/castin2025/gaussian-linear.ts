import { along } from '../../src/attention/affineField.js';
import { gaussianLinear } from '../../src/attention/gaussianLinear.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { linearLawAverage } from '../../src/attention/lawAverage.js';
import { the } from '../../src/assume/chart.js';
import { anyLaw, anyVector } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { secondMomentOf } from '../../src/measure/law.js';
import { matrixSum, outer } from '../../src/sphere/matrices.js';
import { image, product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const transposed: typeof gaussianLinear = ({ D, V }) => gaussianLinear({ D: transpose(D), V });
const covarianceOnly: typeof gaussianLinear =
  ({ D, V }) =>
  ({ mean, covariance }) => ({
    offset: image(
      V,
      mean.map(a => a.in.of(0)),
    ),
    slope: product(V, product(covariance, transpose(D))),
  });

/**
 * Γ(x) = ∫ (x·Dy) V y dμ = V M Dᵀx with the second moment M = ∫ y yᵀ dμ = Σ + ααᵀ, whatever the law. The field is
 * linear, so M′ = ∫ (Γxᵀ + xΓᵀ) dμ: the covariance equation of softmax attention, for M in the place of Σ.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, linear attention'),
  says:
    'For every law μ of mean α and covariance Σ, ∫ (x·Dy) V y dμ = VMDᵀx with M = Σ + ααᵀ, so that α′ = VMDᵀα, ' +
    'Σ′ = VMDᵀΣ + ΣDMVᵀ, and M′ = VMDᵀM + MDMVᵀ.',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: anyLaw(n),
    x: anyVector(n),
    field: the({ gaussianLinear }),
  })),
  then: ({ weights, mu, x, field }) => {
    const { mean, covariance } = gaussianRate(field(weights))(mu);
    const [M, carried] = [secondMomentOf(mu), outer(mean, mu.mean)];
    const half = product(weights.V, product(M, product(transpose(weights.D), M)));
    const second = matrixSum(covariance, matrixSum(carried, transpose(carried)));
    return [
      ...equalVectors(linearLawAverage(weights, mu)(x), along(field(weights)(mu))(x)),
      ...equalVectors(second.flat(), matrixSum(half, transpose(half)).flat()),
    ];
  },
  proof: [statementIdentity([[2, 2]], [[3, 3]])],
  controls: [
    swap('field', { transposed }, 'D for Dᵀ: the query is seen through Dᵀ = KᵀQ'),
    swap('field', { covarianceOnly }, 'Σ for the second moment Σ + ααᵀ'),
  ],
});
