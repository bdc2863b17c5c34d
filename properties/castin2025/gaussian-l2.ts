import { along } from '../../src/attention/affineField.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { the } from '../../src/assume/chart.js';
import { anyGaussian, anyVector, distanceWeights } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { difference, dilate, image, product, translate, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** Softmax with the logits 2 Qx·Ky: the weight e^{−|Ky|²} of the keys forgotten. */
const withoutKeys: typeof gaussianL2 = ({ Q, K, V }) =>
  gaussianSoftmax({ D: scaledMatrix(V[0]![0]!.in.of(2), product(transpose(Q), K)), V });
const halved: typeof gaussianL2 = weights => mu => {
  const { offset, slope } = gaussianL2(weights)(mu);
  return { offset, slope: scaledMatrix(mu.in.of(0.5), slope) };
};

/**
 * e^{−|Qx−Ky|²} N(α, Σ) is, up to a factor, the Gaussian of mean m with m − α = Σ∇ log weight = 2ΣKᵀ(Qx − Km): partial
 * integration, ∫ (y − α) f dN = Σ ∫ ∇f dN, for the weight f. I + 2ΣKᵀK is invertible: affine. See gaussian-l2-rates.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, L2 attention'),
  says:
    'If μ = N(α, Σ), L2 attention ∫ e^{−|Qx−Ky|²} V y dμ / ∫ e^{−|Qx−Ky|²} dμ is V m(x), affine in x, with m = α + ' +
    '2ΣKᵀ(Qx − Km).',
  given: inDimension(2, 3, n => ({
    weights: distanceWeights(n),
    mu: anyGaussian(n),
    x: anyVector(n),
    field: the({ gaussianL2 }),
  })),
  then: ({ weights, mu, x, field }) => {
    const { Q, K, V } = weights;
    const m = along(field({ Q, K, V: identityMatrix(mu.in, mu.mean.length) })(mu))(x);
    const still = image(transpose(K), difference(image(Q, x), image(K, m)));
    return [
      ...equalVectors(m, translate(mu.mean, dilate(mu.in.of(2), image(mu.covariance, still)))),
      ...equalVectors(along(field(weights)(mu))(x), image(V, m)),
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
  controls: [
    swap('field', { withoutKeys }, 'softmax with the logits 2 Qx·Ky: the weight e^{−|Ky|²} tilts Σ too'),
    swap('field', { halved }, 'a factor 2 lost in the slope'),
  ],
});
