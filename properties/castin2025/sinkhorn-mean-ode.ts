import { variantOf, type AnyWeights } from '../../src/attention/kinds.js';
import { sinkhorn } from '../../src/attention/sinkhorn.js';
import type { Variant } from '../../src/attention/variant.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { mean } from '../../src/measure/moments.js';
import { combine, dilate, image } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** Σ_i w_i Γ(x_i) = (1/ε) Σ_j (Σ_i w_i K_ij) w_j V x_j, and the inner sum is 1: no more of K^∞ is used. */
export default theorem({
  source: castin2025.derived('Sinkhorn attention'),
  says: 'Under Sinkhorn attention the mean of any μ follows the closed equation ε d m̄/dt = V m̄.',
  given: inDimension(2, 4, n => ({
    head: anyHead(n),
    mu: tokensAnywhere(n, 1, 6),
    kind: the<Variant<AnyWeights>>({ sinkhorn }),
  })),
  then: ({ head, mu, kind }) => {
    const rate = combine(mu.masses, mu.tokens.map(kind.average(head, mu)));
    return equalVectors(dilate(head.epsilon, rate), image(head.V, mean(mu)));
  },
  argument: 'Integrate the field over x and use ∫ K^∞(x, y) dμ(x) = 1.',
  controls: [
    swap('kind', { softmax: variantOf('softmax') }, 'softmax: tokens that are attended to more pull the mean'),
  ],
});
