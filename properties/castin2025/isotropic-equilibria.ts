import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { identityOnly, valuesBesides } from '../../src/assume/valueMatrices.js';
import { anyGaussian } from '../../src/assume/gaussians.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { conjugate, gramMatrix, matrixSum, trace } from '../../src/sphere/matrices.js';
import { norm2, product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * For V = Id, Σ′ = ΣSΣ = R N Rᵀ with N = RᵀSR, S = D + Dᵀ, hence |Σ′|² = tr(N P N P) with P = RᵀR. For a factor of full
 * column rank P ≻ 0 and the right side is |P^{1/2}NP^{1/2}|²: zero if and only if N = 0, that is x·Sx = 0 on the range
 * of Σ. A subspace on which S vanishes has dimension at most dim ker S + min(n₊, n₋), so at most n/2 for invertible S.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, equilibria for the identity value matrix'),
  says:
    'If V = Id, Σ = RRᵀ is an equilibrium of softmax attention if and only if x·Dx = 0 on its range: |Σ′|² = ' +
    'tr((NP)²), N = Rᵀ(D + Dᵀ)R, P = RᵀR.',
  given: inDimension(2, 4, n => ({ V: identityOnly(n), D: anyMatrix(n), mu: anyGaussian(n) })),
  then: ({ V, D, mu }) => {
    const N = conjugate(transpose(mu.factor), matrixSum(D, transpose(D)));
    const NP = product(N, gramMatrix(mu.factor));
    const { covariance } = gaussianRate(gaussianSoftmax({ D, V }))(mu);
    return [equal(norm2(covariance.flat()), trace(product(NP, NP)))];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
      ],
      [[4, 4]],
    ),
  ],
  controls: [drop('V', valuesBesides, 'V ≠ Id: Σ′ is no longer ΣSΣ, and full rank is possible')],
});
