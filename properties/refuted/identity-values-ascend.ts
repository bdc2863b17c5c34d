import { positiveSemidefinite } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { burger2025 } from '../sources.js';

/**
 * V = D ascends and D = Id is the case V = Id, so V = Id seems to ascend for every D ⪰ 0; it does so for D = c Id
 * alone. See energy-dissipation, and the enclosure −0.04911… of tied-monotonicity.
 */
export default refutedClaim({
  source: burger2025.derived('energy dissipation'),
  says: 'If D ⪰ 0 and V = Id, then dE/dt ≥ 0.',
  given: inDimension(2, 3, n => ({ D: positiveSemidefinite(n), mu: tokens(n, 3, 3) })),
  then: ({ D, mu }) => [atLeast(energyRate({ D, V: identityMatrix(mu.in, D.length) }, mu), mu.in.of(0))],
  because: 'tokens follow each other, not the gradient of E: D = diag(1, 2), (1, 0), (3, ±4)/5 lose E at 0.0491….',
});
