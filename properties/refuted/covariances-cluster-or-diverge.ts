import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { planeCovariance } from '../../src/assume/gaussians.js';
import { turnOnly } from '../../src/assume/valueMatrices.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { determinant } from '../../src/sphere/determinant.js';
import { identityMatrix, trace } from '../../src/sphere/matrices.js';
import { multiple, norm2, plus, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * The reading of the pictures as a dichotomy. Each would move something: clustering lowers det Σ, divergence raises
 * tr Σ. With V = J and D = Id both stand still while Σ turns: it is back at π/tr Σ. See periodic-covariance.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, clustering and divergence'),
  says:
    'Under softmax attention in the plane with D = Id and V = J a covariance that moves clusters or diverges: its ' +
    'trace or its volume changes, (tr Σ′)² + (det Σ)′² ≥ c|Σ′|² with c = 2^{−20}.',
  given: inDimension(2, 2, n => ({ V: turnOnly(n), plane: planeCovariance(n) })),
  then: ({ V, plane: { mu } }) => {
    const field = gaussianSoftmax({ D: identityMatrix(mu.in, 2), V });
    const { covariance } = gaussianRate(field)(mu);
    const volume = times(trace(field(mu).slope), determinant(mu.covariance));
    const moved = multiple(2 ** -20, norm2(covariance.flat()));
    return [atLeast(plus(square(trace(covariance)), square(volume)), moved)];
  },
  because: 'V = J turns Σ rigidly: Σ′ = tr Σ [J, Σ] keeps the eigenvalues, and Σ is back after half a turn.',
});
