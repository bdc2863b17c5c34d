import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { queryKeyMatrix } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { injectiveKeys } from '../../src/assume/injectiveKeys.js';
import { temperature, wideGaussian } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { trace } from '../../src/sphere/matrices.js';
import { multiple, norm, over, product, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const likeSoftmax: typeof gaussianL2 = ({ Q, K, V }) => gaussianSoftmax({ D: queryKeyMatrix(Q, K), V });
const withoutDamping: typeof gaussianSinkhorn = weights => gaussianSoftmax(weights);

/**
 * L2: G = VK^{−1} · 2S(I + 2S)^{−1} · Q, S = KΣKᵀ ⪰ 0, and the middle is below 1 in norm; so tr Σ′ = 2 tr(GΣ) ≤ 2L tr Σ
 * and tr Σ(t) ≤ tr Σ_0 e^{2Lt}. Sinkhorn: BΣ = Rφ(M)Rᵀ with |φ(M)| < 1, so tr(VBΣ) ≤ |V| tr Σ. Injectivity of K cannot
 * be dropped: l2-attention-never-blows-up.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, no blow-up'),
  says:
    'tr Σ grows at most exponentially: tr Σ′ ≤ 2|VK^{−1}||Q| tr Σ under L2 attention with K invertible, and tr Σ′ ≤ ' +
    '(2|V|/ε) tr Σ under Sinkhorn attention; neither blows up.',
  given: inDimension(2, 3, n => ({
    weights: injectiveKeys(n),
    mu: wideGaussian(n),
    epsilon: temperature(n),
    l2: the({ gaussianL2 }),
    sinkhorn: the({ gaussianSinkhorn }),
  })),
  then: ({ weights, mu, epsilon, l2, sinkhorn }) => {
    const { Q, K, V, back } = weights;
    const spread = multiple(2, trace(mu.covariance));
    const growth = (field: ReturnType<typeof gaussianL2>) => trace(gaussianRate(field)(mu).covariance);
    const L = times(norm(product(V, back).flat()), norm(Q.flat()));
    return [
      atLeast(times(L, spread), growth(l2(weights))),
      atLeast(times(over(norm(V.flat()), epsilon), spread), growth(sinkhorn({ D: queryKeyMatrix(Q, K), V }, epsilon))),
    ];
  },
  argument: 'Norms of products, 2S(I + 2S)^{−1} ≺ I and φ < 1.',
  controls: [
    swap('l2', { likeSoftmax }, 'softmax: Σ′ is quadratic in Σ'),
    swap('sinkhorn', { withoutDamping }, 'softmax: no φ'),
  ],
});
