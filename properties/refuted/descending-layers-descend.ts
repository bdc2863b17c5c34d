import { descentWeights } from '../../src/assume/ascentWeights.js';
import { dirac } from '../../src/assume/measures.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { layer } from '../../src/flow/layer.js';
import { square } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** The mirror image of layer-monotonicity, which has none: the convexity that helps ascent works against descent. */
export default refutedClaim({
  source: burger2025.derived('layer normalisation'),
  says: 'If D ⪰ 0 and V = −D, a layer of any step τ² ≥ 0 lowers E, as the flow does.',
  given: inDimension(2, 3, n => ({ weights: descentWeights(n), mu: dirac(n), tau: stepSize(n) })),
  then: ({ weights, mu, tau }) => [
    atLeast(energy(weights.D, mu), energy(weights.D, layer({ weights, h: square(tau) })(mu))),
  ],
  because: 'x − τ²Dx with a step τ²d > 2 has a larger part on the largest eigenvector than x, of the other sign.',
});
