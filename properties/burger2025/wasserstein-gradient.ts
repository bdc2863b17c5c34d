import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
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
import { energyPerMass } from '../../src/energy/energyPerMass.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { tokenDerivative } from '../../src/energy/tokenDerivative.js';
import { shortWassersteinGradient, wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import type { Symmetric } from '../../src/sphere/brand.js';
import { remainder } from '../../src/sphere/remainder.js';
import { dilate, translate, transpose } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const unprojected: typeof wassersteinGradient = (D, mu) => x =>
  [D, transpose(D)].map(M => unnormalisedAverage({ D: M, V: M }, mu)(x)).reduce(translate);
const short: typeof wassersteinGradient = (D, mu) => shortWassersteinGradient(D as Symmetric, mu);

/**
 * Wasserstein gradient. x_i stands in both places of the double sum, hence both kernels; P_{x_i} makes the derivative
 * tangent. Token 1 stands for all: they are exchangeable. The orders know E and δE/δμ, and no derivative.
 */
export default theorem({
  source: burger2025.at('the first variation'),
  says: 'For any D: ∇δE/δμ(x_i) is (1/w_i) × the derivative of E in x_i on the sphere, and that of δE/δμ.',
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
      of: ({ D, mu, field, gradient }) => remainder(energyPerMass(D, mu, 0), gradient(D, mu), field)(mu.tokens[0]!),
    },
    {
      is: 2,
      of: ({ D, mu, field, gradient }) => remainder(firstVariation(D, mu), gradient(D, mu), field)(mu.tokens[0]!),
    },
  ],
  proof: [statementUpToThree],
  controls: [
    swap('gradient', { unprojected }, 'the projection is missing'),
    swap('gradient', { partitionGradient }, 'the term of Dᵀ dropped: x_i moves as a query only'),
    swap('gradient', { short }, 'the short form, right only when D = Dᵀ'),
  ],
});
