import { the } from '../../src/assume/chart.js';
import { cloudPair } from '../../src/assume/cloudPairs.js';
import { mildMatrix } from '../../src/assume/mildMatrix.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { pathAction } from '../../src/energy/pathAction.js';
import { arc, chord } from '../../src/sphere/distances.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { minus } from '../../src/sphere/verbs.js';
import { independentCoupling } from '../../src/transport/independentCoupling.js';
import { straightPath } from '../../src/transport/straightPath.js';
import { optimalCoupling } from '../../src/transport/wasserstein.js';
import { burger2025 } from '../sources.js';

/**
 * W_{m,2} tends to W_2 as D vanishes. Under hD the weight of the action is Z = 1 + h ∫ x·Dy dμ(y) + O(h²), so along the
 * geodesic of W_2 the action is W_2² + h ∫∫ x·Dm̄_t |v|² dμ_t dt + O(h²), m̄_t the mean; and by
 * mobility-metric-equivalence W_{m,2}² lies within the factors e^{±h‖D‖} of W_2². The cost is the one of transport,
 * proved by duality; the action is an integral over the discretised path.
 */
export default theorem({
  source: burger2025.derived('the transport distance'),
  says:
    'Under hD the action of the geodesic of W_2 from μ to ν is W_2² + O(h), the rest of order exactly 1: ' +
    'so W_{m,2} → W_2 as h → 0, at that rate.',
  given: inDimension(2, 3, n => ({
    ...{ D: mildMatrix(n), clouds: cloudPair(n, 2) },
    ...{ distance: the({ arc }), coupling: the({ optimalCoupling }) },
  })),
  orders: [
    {
      is: 1,
      of: ({ D, clouds: { mu, nu }, distance, coupling }) => {
        const path = straightPath(mu, nu, coupling(mu, nu, { p: 2, distance }).pairs);
        const { cost } = optimalCoupling(mu, nu, { p: 2, distance });
        return h => minus(pathAction(scaledMatrix(h, D), path), cost);
      },
    },
  ],
  argument: 'Z is analytic in h and Z = 1 for h = 0; the equivalence bounds W_{m,2} from both sides.',
  controls: [
    swap('coupling', { independentCoupling }, 'μ ⊗ ν is no optimal coupling: more than W_2² is left at h = 0'),
    swap('distance', { chord }, 'chords for arcs: tokens travel on the sphere, which is farther'),
  ],
});
