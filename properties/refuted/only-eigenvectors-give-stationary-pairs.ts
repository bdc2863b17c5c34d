import { stationaryPair } from '../../src/assume/pairs.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { image, norm2, wedge } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The plausible converse that is false: for Diracs only eigenvectors are stationary, and one expects the same of
 * pairs. It holds for D definite. See stationary-antipodal-pair (the exact iff), stationary-pair-on-cone.
 */
export default refutedClaim({
  source: burger2025.derived('stationary points'),
  says: 'If V = D is symmetric and p δ_x + (1 − p) δ_{−x} is stationary, then x is an eigenvector of D: |x ∧ Dx|² = 0.',
  given: inDimension(2, 8, n => ({ pair: stationaryPair(n) })),
  then: ({ pair: { weights, mu } }) => {
    const Dx = image(weights.D, mu.tokens[0]!);
    return [zero(norm2(wedge(mu.tokens[0]!, Dx)), norm2(Dx))];
  },
  because:
    'D indefinite has a cone x·Dx = 0, and there ½ δ_x + ½ δ_{−x} is stationary although Dx is no multiple of x.',
});
