import { planeState } from '../../src/assume/planeStates.js';
import { leastRouthEntry } from '../../src/attention/leastRouthEntry.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { determinant } from '../../src/sphere/determinant.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { square } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * In odd dimension no Σ of full rank rests under invertible V and D (full-rank-equilibria-in-dimension-three). In even
 * dimension those weights that hold one, VΣDᵀΣ antisymmetric, are one condition in the space of all, so hardly any do.
 * But where one rests it may attract: in the plane, and in floats also for n = 4, all rates but that of Σ itself have
 * negative real parts.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, rank of the limit'),
  says:
    'If n = 2 and V and D are invertible, no Σ of full rank attracts under softmax attention: where Σ = Id rests, ' +
    'some entry of the first column of Routh’s array for the rates besides that of Σ itself is not positive.',
  given: inDimension(2, 2, n => ({ weights: planeState(n) })),
  then: ({ weights }) => {
    const [size, one] = [square(determinant(weights.D)), identityMatrix(weights.D[0]![0]!.in, 2)];
    if (!exceeds(size, size.in.of(0))) return [unmet(size, size.in.of(0))];
    return [atLeast(size.in.of(0), leastRouthEntry(weights, one))];
  },
  because: 'the values turn the covariance against its keys, and the turn holds it.',
});
