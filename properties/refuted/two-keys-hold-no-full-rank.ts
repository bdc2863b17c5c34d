import { fullRankState } from '../../src/assume/rankThreeStates.js';
import { leastRouthEntry } from '../../src/attention/leastRouthEntry.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { matrixSum } from '../../src/sphere/matrices.js';
import { norm2, product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * In dimension 3 no Σ of full rank rests if V and D are invertible (full-rank-equilibria-in-dimension-three). Keys of
 * dimension 2, D = QᵀK of rank 2, leave room: given V, the Σ and K = VΣDᵀΣ = [k]_× have as many parameters, but for one
 * common factor, as such D. One expects these Σ to be unstable, or the rank to fall to ⌈3/2⌉ = 2 otherwise; but some
 * have five other rates with negative real parts, by Routh's array, and all starts nearby have limits of full rank.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, rank of the limit'),
  says:
    'If n = 3 and D = QᵀK has rank 2, no Σ of full rank attracts under softmax attention: if VΣDᵀΣ is antisymmetric, ' +
    'some entry of the first column of Routh’s array for the rates besides that of Σ itself is not positive.',
  given: inDimension(3, 3, n => ({ state: fullRankState(n) })),
  then: ({ state: { weights, covariance } }) => {
    const half = product(product(product(weights.V, covariance), transpose(weights.D)), covariance);
    const rest = norm2(matrixSum(half, transpose(half)).flat());
    return [zero(rest, norm2(half.flat())), atLeast(rest.in.of(0), leastRouthEntry(weights, covariance))];
  },
  because: 'the third direction has no key, and the turn of the two others may hold it.',
});
