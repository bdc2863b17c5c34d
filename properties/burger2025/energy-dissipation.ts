import { softmax, unnormalised } from '../../src/attention/attention.js';
import { tokens } from '../../src/assume/measures.js';
import { asymmetricGradient, gradientWeights, unrelatedValue } from '../../src/assume/weights.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { energy } from '../../src/energy/energy.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { flow } from '../../src/flow/flow.js';
import { minus, plus, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Energy dissipation. With v = ±(1/2Z) ∇δE/δμ the chain rule gives dE/dt = ∫ ∇δE/δμ · v dμ = ±2 ∫ Z |v|² dμ; without
 * softmax v = ±½ ∇δE/δμ and Z becomes 1. The order checks the rate against the energy of the computed flow.
 */
export default theorem({
  source: burger2025.at('energy dissipation'),
  says: 'If V = ±D with D symmetric, then dE/dt = ±𝒟, 𝒟 = 2 ∫ Z |v|² dμ (softmax) or 2 ∫ |v|² dμ (unnormalised).',
  given: inDimension(2, 8, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 16) })),
  then: ({ weights, mu }) =>
    [softmax, unnormalised].map(attention =>
      equal(energyRate(weights, mu, attention), times(weights.sign, dissipation(weights, mu, attention))),
    ),
  orders: [
    {
      is: 2,
      of: ({ weights, mu }) => {
        const [E, rate] = [energy(weights.D, mu), energyRate(weights, mu)];
        return h => minus(energy(weights.D, flow(weights, mu, h)), plus(E, times(h, rate)));
      },
    },
  ],
  long: true,
  proof: [
    statementIdentity(
      [
        [2, 2],
        [3, 2],
        [2, 3],
        [3, 3],
      ],
      [[8, 16]],
    ),
  ],
  controls: [
    drop('weights', unrelatedValue, 'V not ±D: the velocity is no longer a gradient'),
    drop('weights', asymmetricGradient, 'D not symmetric: δE/δμ gains a second kernel'),
  ],
});
