import { euclidean, euclideanUnnormalised, softmax, unnormalised } from '../../src/attention/attention.js';
import type { Attention } from '../../src/attention/attention.js';
import { kernel } from '../../src/attention/kernel.js';
import { the } from '../../src/assume/chart.js';
import { dirac, tokens } from '../../src/assume/measures.js';
import { anyWeights } from '../../src/assume/weights.js';
import { drop, swap } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { image, norm2, square, times, wedge } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

interface Fields {
  readonly soft: Attention;
  readonly bare: Attention;
}
const projected: Fields = { soft: softmax, bare: unnormalised };
const unprojected: Fields = { soft: euclidean, bare: euclideanUnnormalised };

/**
 * Stationary Diracs. One token attends to itself alone, v[δ_x](x) = P_x Vx, and |P_x a|² = |a|² − (x·a)² = |x ∧ a|² by
 * Lagrange; without softmax the kernel e^{x·Dx} stays as a factor. x ∧ Vx = 0 says that x is an eigenvector of V.
 */
export default theorem({
  source: burger2025.at('stationary points'),
  says:
    'δ_x is stationary iff x is an eigenvector of V: |v[δ_x](x)|² = |x ∧ Vx|² (softmax) or e^{2x·Dx} |x ∧ Vx|² ' +
    '(unnormalised); D is any.',
  given: inDimension(2, 8, n => ({ weights: anyWeights(n), mu: dirac(n), fields: the<Fields>({ projected }) })),
  then: ({ weights, mu, fields }) =>
    eachToken(mu, x => {
      const defect = norm2(wedge(x, image(weights.V, x)));
      return [
        equal(norm2(fields.soft.velocity(weights, mu)(x)), defect),
        equal(norm2(fields.bare.velocity(weights, mu)(x)), times(square(kernel(weights.D, x, x)), defect)),
      ];
    }),
  proof: [
    statementIdentity(
      [
        [2, 1],
        [3, 1],
      ],
      [[8, 1]],
    ),
  ],
  controls: [
    drop('mu', n => tokens(n, 2, 2), 'two tokens move each other'),
    swap('fields', { unprojected }, 'without P_x only the null vectors of V are stationary'),
  ],
});
