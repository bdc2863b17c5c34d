import { anyGaussian } from '../../src/assume/gaussians.js';
import { anyKeys, symmetricKeys } from '../../src/assume/symmetricKeys.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { trace } from '../../src/sphere/matrices.js';
import { multiple, norm2, product, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * With M = ΣDΣ symmetric, Σ′ = VM + MV, and ⟨Σ′, M⟩ = 2 tr(VM²) ≥ 2c|M|² if V ⪰ c: |Σ′| ≥ 2c|M|. So Σ rests only if
 * ΣDΣ = 0: x·Dy = 0 on its range, a subspace on which the form D vanishes. For invertible D such a subspace has
 * dimension at most n/2, and D maps it to its complement. Without the symmetry of D more ranks rest, and attract
 * (definite-values-bound-the-rank); without V ≻ 0 too (symmetric-values-bound-the-rank).
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, rank of the limit'),
  says:
    'If V ⪰ c > 0 and D = Dᵀ, then |Σ′| ≥ 2c|ΣDΣ| under softmax attention, and |Σ′| ≤ 2|V||ΣDΣ|: Σ rests if and only ' +
    'if x·Dy = 0 on its range, whose dimension is then at most n/2 for invertible D; ⟨Σ′, ΣDΣ⟩ = 2 tr(V(ΣDΣ)²).',
  given: inDimension(2, 4, n => ({ weights: symmetricKeys(n), mu: anyGaussian(n) })),
  then: ({ weights: { D, V, floor }, mu }) => {
    const { covariance: rate } = gaussianRate(gaussianSoftmax({ D, V }))(mu);
    const M = product(product(mu.covariance, D), mu.covariance);
    const [size, speed] = [norm2(M.flat()), norm2(rate.flat())];
    return [
      equal(trace(product(rate, M)), multiple(2, trace(product(V, product(M, M))))),
      atLeast(speed, multiple(4, times(square(floor), size))),
      atLeast(multiple(4, times(norm2(V.flat()), size)), speed),
    ];
  },
  argument:
    'A symmetric form that vanishes on a subspace maps it into the complement, so twice its dimension is at most n.',
  controls: [drop('weights', anyKeys, 'D not symmetric: V = Id and an antisymmetric D hold every Σ')],
});
