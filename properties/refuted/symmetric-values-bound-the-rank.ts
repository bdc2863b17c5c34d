import { rankThreeState } from '../../src/assume/rankThreeStates.js';
import { leastRouthEntry } from '../../src/attention/leastRouthEntry.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { norm2, product, transpose } from '../../src/sphere/verbs.js';
import { matrixSum } from '../../src/sphere/matrices.js';
import { castin2025 } from '../sources.js';

/**
 * For V positive definite and D = −QᵀQ limits have rank at most n − rank Q (limit-rank-bound), and one expects ⌈n/2⌉ of
 * every symmetric V. But for n = 4 and an indefinite V some Σ of rank 3 attract: at rest VΣDᵀΣ is antisymmetric, the
 * multiples of Σ rest too, and all nine other rates have a negative real part, by Routh's array of the characteristic
 * polynomial over λ. So a whole neighbourhood of starts Σ(0) > 0 has limits of rank 3. All of it is rational.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, rank of the limit'),
  says:
    'If n = 4 and V = Vᵀ, no Σ of rank 3 attracts under softmax attention: where VΣDᵀΣ is antisymmetric, some entry ' +
    'of the first column of Routh’s array for the rates besides that of Σ itself is not positive.',
  given: inDimension(4, 4, n => ({ state: rankThreeState(n) })),
  then: ({ state: { weights, covariance } }) => {
    const half = product(product(product(weights.V, covariance), transpose(weights.D)), covariance);
    const rest = norm2(matrixSum(half, transpose(half)).flat());
    return [zero(rest, norm2(half.flat())), atLeast(rest.in.of(0), leastRouthEntry(weights, covariance))];
  },
  because: 'an indefinite V can hold a Σ of rank n − 1: its slope turns inside the range of Σ and shrinks across it.',
});
