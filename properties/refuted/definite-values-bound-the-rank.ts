import { definiteState } from '../../src/assume/rankThreeStates.js';
import { leastRouthEntry } from '../../src/attention/leastRouthEntry.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { matrixSum } from '../../src/sphere/matrices.js';
import { norm2, product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * The rank bound ⌈n/2⌉ for limits of Σ is proved for V ≻ 0 and D = −QᵀQ (limit-rank-bound), and holds for V ≻ 0 and
 * D = Dᵀ (symmetric-keys-bound-the-rank). It fails for n = 4, V indefinite (symmetric-values-bound-the-rank), and one
 * expects V ≻ 0 to save it whatever D: it does not. The Σ of rank 3 at rest are those of that claim, with V ≻ 0; some
 * have nine other rates with negative real parts, by Routh's array in exact numbers: a whole neighbourhood of starts
 * Σ(0) > 0 has limits of rank 3. D has a symmetric part of both signs there.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, rank of the limit'),
  says:
    'If n = 4 and V is symmetric positive definite, no Σ of rank 3 attracts under softmax attention: where ' +
    'VΣDᵀΣ is antisymmetric, some entry of the first column of Routh’s array for the other rates is not positive.',
  given: inDimension(4, 4, n => ({ state: definiteState(n) })),
  then: ({ state: { weights, covariance } }) => {
    const half = product(product(product(weights.V, covariance), transpose(weights.D)), covariance);
    const rest = norm2(matrixSum(half, transpose(half)).flat());
    return [zero(rest, norm2(half.flat())), atLeast(rest.in.of(0), leastRouthEntry(weights, covariance))];
  },
  because: 'where D is not symmetric VΣDᵀΣ may turn inside the range of Σ and shrink all that leaves it.',
});
