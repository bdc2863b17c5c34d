import { alignedWeights } from '../../src/assume/alignedWeights.js';
import { point } from '../../src/assume/points.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { gramMatrix, trace } from '../../src/sphere/matrices.js';
import { image, norm2, plus, wedge } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * For D = β Id the uniform measure is stationary, and one expects the converse. What counts is V Dᵀ = c Id: for V = D
 * all multiples of orthogonal matrices, diag(1, −1) the plainest. See stationary-uniform.
 */
export default refutedClaim({
  source: burger2025.derived('stationary points'),
  says: 'If v[σ] = 0, that is V Dᵀ = c Id, then D is a multiple of Id: x ∧ Dx = 0 for every x.',
  given: inDimension(2, 3, n => ({ weights: alignedWeights(n), x: point(n) })),
  then: ({ weights: { D }, x }) => [zero(norm2(wedge(x, image(D, x))), plus(x[0]!.in.of(1), trace(gramMatrix(D))))],
  because: 'with V = D orthogonal the pull at x is along V Dᵀx = x, which the projection takes off.',
});
