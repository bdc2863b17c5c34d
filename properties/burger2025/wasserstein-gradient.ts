import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { unnormalisedAverage } from '../../src/attention/unnormalisedAverage.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { tangentField } from '../../src/assume/tangentField.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { tokenDerivative } from '../../src/energy/tokenDerivative.js';
import { shortWassersteinGradient, wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import type { Symmetric } from '../../src/sphere/brand.js';
import { remainder } from '../../src/sphere/remainder.js';
import { dilate, dot, times, translate, transpose } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const unprojected: typeof wassersteinGradient = (D, mu) => x =>
  [D, transpose(D)].map(M => unnormalisedAverage({ D: M, V: M }, mu)(x)).reduce(translate);
const short: typeof wassersteinGradient = (D, mu) => shortWassersteinGradient(D as Symmetric, mu);
const firstMoved: typeof firstVariation = (D, mu) => y =>
  energy(
    D,
    movedTokens(mu, (x, i) => (i === 0 ? y : x)),
  );

/**
 * Wasserstein gradient. x_i stands in both places of the double sum, hence both kernels; P_{x_i} makes the derivative
 * tangent. Token 1 stands for all: they are exchangeable. The orders know E and δE/δμ, and no derivative.
 */
export default theorem({
  source: burger2025.at('the first variation'),
  says: 'For any D: ∇δE/δμ(x_i) is (1/w_i) × the derivative of E in x_i on the sphere, and that of δE/δμ at x_i.',
  given: inDimension(2, 8, n => ({
    D: anyMatrix(n),
    mu: tokens(n, 1, 16),
    field: tangentField(n),
    gradient: the({ wassersteinGradient }),
  })),
  then: ({ D, mu, gradient }) =>
    equalVectors(dilate(mu.masses[0]!, gradient(D, mu)(mu.tokens[0]!)), tokenDerivative(D, mu, 0)),
  orders: [
    {
      is: 2,
      of: ({ D, mu, field, gradient }) => {
        const [x, xi] = [mu.tokens[0]!, field(mu.tokens[0]!)];
        return remainder(firstMoved(D, mu), x, { xi, rate: times(mu.masses[0]!, dot(gradient(D, mu)(x), xi)) });
      },
    },
    {
      is: 2,
      of: ({ D, mu, field, gradient }) => {
        const [x, xi] = [mu.tokens[0]!, field(mu.tokens[0]!)];
        return remainder(firstVariation(D, mu), x, { xi, rate: dot(gradient(D, mu)(x), xi) });
      },
    },
  ],
  // prettier-ignore
  proof: [statementIdentity([[2, 2], [3, 2], [2, 3], [3, 3]], [[8, 16]])],
  controls: [
    swap('gradient', { unprojected }, 'the projection is missing'),
    swap('gradient', { partitionGradient }, 'the term of Dᵀ dropped: x_i moves as a query only'),
    swap('gradient', { short }, 'the short form, right only when D = Dᵀ'),
  ],
});
