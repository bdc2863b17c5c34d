import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { queryKeyMatrix } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { distanceWeights, rankOneGaussian, rankTwoGaussian } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { gramMatrix } from '../../src/sphere/matrices.js';
import { dot, image, multiple, norm2, over, plus, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** u·Qu for u·Du. */
const withoutKeys: typeof queryKeyMatrix = Q => gramMatrix(Q);

/**
 * On Σ = uuᵀ the covariance has Σ′ = k (Vu uᵀ + u uᵀVᵀ) with k = p for softmax, p = u·Du, and k = 2p/(1 + 2|Ku|²) for
 * L2. |w uᵀ + u wᵀ|² = 2(|w|²|u|² + (w·u)²) is 0 only for w = 0 or u = 0. So the "two lines" of the pictures are the
 * two isotropic directions of D + Dᵀ. The mean keeps moving.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, equilibria of rank one'),
  says:
    'Σ = uuᵀ ≠ 0 is an equilibrium under softmax or L2 attention if and only if u·Du = 0 or Vu = 0, D = ' +
    'QᵀK: |Σ′|² = 2k²(|Vu|²|u|² + (u·Vu)²), k a multiple of u·Du that vanishes with it.',
  given: inDimension(2, 3, n => ({
    weights: distanceWeights(n),
    mu: rankOneGaussian(n),
    logits: the({ queryKeyMatrix }),
  })),
  then: ({ weights: { Q, K, V }, mu, logits }) => {
    const [D, u, one] = [queryKeyMatrix(Q, K), mu.factor.map(row => row[0]!), mu.in.of(1)];
    const [p, Vu] = [dot(u, image(logits(Q, K), u)), image(V, u)];
    const shape = multiple(2, plus(times(norm2(Vu), norm2(u)), square(dot(u, Vu))));
    const l2 = over(multiple(2, p), plus(one, multiple(2, norm2(image(K, u)))));
    const kinds = [
      [gaussianSoftmax({ D, V }), p],
      [gaussianL2({ Q, K, V }), l2],
    ] as const;
    return kinds.map(([field, k]) => equal(norm2(gaussianRate(field)(mu).covariance.flat()), times(square(k), shape)));
  },
  proof: [statementIdentity([[2, 1]], [[3, 3]])],
  controls: [
    drop('mu', rankTwoGaussian, 'Σ of rank two: directions hold each other'),
    swap('logits', { withoutKeys }, 'u·QᵀQu for u·QᵀKu'),
  ],
});
