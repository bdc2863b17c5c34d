import { indefiniteAscent } from '../../src/assume/ascentWeights.js';
import { dirac } from '../../src/assume/measures.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { layer } from '../../src/flow/layer.js';
import { square } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** The flow with V = D ascends for every symmetric D; its layers do so for D ⪰ 0 only. See layer-monotonicity. */
export default refutedClaim({
  source: burger2025.derived('layer normalisation'),
  says: 'If V = D is symmetric, a layer of any step τ² ≥ 0 raises E, as the flow does.',
  given: inDimension(2, 3, n => ({ weights: indefiniteAscent(n), mu: dirac(n), tau: stepSize(n) })),
  then: ({ weights, mu, tau }) => [
    atLeast(energy(weights.D, layer({ weights, h: square(tau) })(mu)), energy(weights.D, mu)),
  ],
  because: 'a negative eigenvalue flips and overshoots: D = diag(−1, 0), x = (1, 1)/√2, step 10: e^{−1/2} falls.',
});
