import { along } from '../../src/attention/affineField.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { the } from '../../src/assume/chart.js';
import { anyGaussian, distanceWeights } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { image, product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const halved: typeof gaussianL2 = weights => mu => {
  const { offset, slope } = gaussianL2(weights)(mu);
  return { offset, slope: scaledMatrix(mu.in.of(0.5), slope) };
};

const exchanged: typeof gaussianL2 = ({ Q, K, V }) => gaussianL2({ Q: K, K: Q, V });

/**
 * The slope of m = α + 2ΣKᵀ(Qx − Km) has (I + 2ΣKᵀK)G = 2ΣKᵀQ, and at x = α it reads (I + 2ΣKᵀK)m = (I + 2ΣKᵀQ)α. The
 * factor 2 stands in three places, and KᵀK is not transposed with KᵀQ.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, equations of L2 attention'),
  says:
    'Under L2 attention N(α, Σ) has α′ = V(I + 2ΣKᵀK)^{−1}(I + 2ΣKᵀQ)α and Σ′ = GΣ + ΣGᵀ with G = ' +
    '2V(I + 2ΣKᵀK)^{−1}ΣKᵀQ.',
  given: inDimension(2, 3, n => ({ weights: distanceWeights(n), mu: anyGaussian(n), field: the({ gaussianL2 }) })),
  then: ({ weights, mu, field }) => {
    const [{ Q, K, V }, one] = [weights, identityMatrix(mu.in, mu.mean.length)];
    const tilted = field({ Q, K, V: one })(mu);
    const rate = gaussianRate(field(weights))(mu);
    const pull = scaledMatrix(mu.in.of(2), product(mu.covariance, transpose(K)));
    const [shrink, pulled] = [matrixSum(one, product(pull, K)), matrixSum(one, product(pull, Q))];
    const half = product(V, product(tilted.slope, mu.covariance));
    const m = along(tilted)(mu.mean);
    return [
      ...equalVectors(product(shrink, tilted.slope).flat(), product(pull, Q).flat()),
      ...equalVectors(image(shrink, m), image(pulled, mu.mean)),
      ...equalVectors(rate.mean, image(V, m)),
      ...equalVectors(rate.covariance.flat(), matrixSum(half, transpose(half)).flat()),
    ];
  },
  proof: [
    statementIdentity(
      [[2, 1]],
      [
        [2, 2],
        [3, 3],
      ],
    ),
  ],
  controls: [swap('field', { exchanged }, 'Q for K'), swap('field', { halved }, 'a factor 2 lost in the slope')],
});
