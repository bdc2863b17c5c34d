import { uniformVelocity } from '../../src/attention/uniformField.js';
import { point } from '../../src/assume/points.js';
import { turningValues } from '../../src/assume/turningValues.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { norm2 } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Steady and stationary agree for finite supports, and for V = ±D symmetric; not in general. For D = rR and V Dᵀ =
 * r(a Id + b J) the field at σ is b g(r) Jx, whose flow is a rotation: σ does not change and no token rests.
 */
export default refutedClaim({
  source: burger2025.derived('stationary points'),
  says: 'If n = 2, D = r R and V Dᵀ = r(a Id + b J), which makes div(σ v[σ]) = 0, then v[σ] = 0.',
  given: inDimension(2, 2, n => ({ weights: turningValues(n), x: point(n) })),
  then: ({ weights, x }) => [zero(norm2(uniformVelocity(weights)(x)), x[0]!.in.of(1))],
  because: 'tokens of σ turn at one speed, each taking the place of another: unmoving is not at rest.',
});
