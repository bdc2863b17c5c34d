import { rotatingWeights } from '../../src/assume/rotatingWeights.js';
import { dirac } from '../../src/assume/measures.js';
import { velocity } from '../../src/attention/velocity.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { norm2 } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * With V = D any matrix the field is ∇ log Z, so one expects it to come to rest, paying for its motion. But Z changes
 * with μ, and log Z is no first variation. See omega-limit-stationary (D symmetric).
 */
export default refutedClaim({
  source: burger2025.derived('long times'),
  says: 'If V = D, the flow of a single token converges, since E rises as long as it moves: dE/dt ≥ |v|².',
  given: inDimension(2, 2, n => ({ weights: rotatingWeights(n), mu: dirac(n) })),
  then: ({ weights, mu }) => [atLeast(energyRate(weights, mu), norm2(velocity(weights, mu)(mu.tokens[0]!)))],
  because: 'D = a Id + b J turns the token at the speed b for ever, with E = e^a all the time.',
});
