import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { partition } from '../../src/attention/partition.js';
import { anyNumber } from '../../src/assume/anyNumber.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { signedMeasure } from '../../src/assume/signedMeasure.js';
import { tangentField } from '../../src/assume/tangentField.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import type { Measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { superposition } from '../../src/measure/superposition.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { dot, minus, multiple, plus, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const twicePartition: typeof partition = (D, mu) => x => multiple(2, partition(D, mu)(x));

/**
 * First variation. E is quadratic: E(μ + εη) = E(μ) + ε ∬ (k(x, y) + k(y, x)) dμ(y) dη(x) + ε² E(η). Tokens moving to
 * γ_i(h) are the perturbation η = μ_h − μ, and E(η) is of order h²: so the order in token positions.
 */
export default theorem({
  source: burger2025.at('the first variation'),
  says: 'For any D, E(μ + εη) = E(μ) + ε ∫ δE/δμ dη + ε² E(η), η signed; tokens moved by h leave O(h²).',
  given: inDimension(2, 8, n => ({
    D: anyMatrix(n),
    mu: tokens(n, 1, 16),
    eta: signedMeasure(n, 1, 16),
    epsilon: anyNumber(n),
    field: tangentField(n),
    variation: the({ firstVariation }),
  })),
  then: ({ D, mu, eta, epsilon, variation }) => {
    const linear = plus(energy(D, mu), times(epsilon, dot(eta.masses, eta.tokens.map(variation(D, mu)))));
    return [equal(energy(D, superposition(mu, epsilon, eta)), plus(linear, times(square(epsilon), energy(D, eta))))];
  },
  orders: [
    {
      is: 2,
      of: ({ D, mu, field, variation }) => {
        const integral = (nu: Measure): Scalar => dot(nu.masses, nu.tokens.map(variation(D, mu)));
        const excess = (nu: Measure): Scalar => minus(energy(D, nu), integral(nu));
        return h => minus(excess(movedTokens(mu, x => geodesic(x, field(x))(h))), excess(mu));
      },
    },
  ],
  proof: [statementUpToThree],
  controls: [
    swap('variation', { partition }, 'the term of Dᵀ dropped: the kernel is varied in the query only'),
    swap('variation', { twicePartition }, '2 Z, the first variation only when D is symmetric'),
  ],
});
