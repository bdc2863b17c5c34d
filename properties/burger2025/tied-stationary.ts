import { velocity } from '../../src/attention/velocity.js';
import { dirac, tokens } from '../../src/assume/measures.js';
import { tied, tiedElsewhere, tiedWithAnyValue, untied } from '../../src/assume/tied.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors, zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { dirac as diracOf } from '../../src/measure/measure.js';
import { trace } from '../../src/sphere/matrices.js';
import { dilate, exponential, image, minus, norm2, square, translate } from '../../src/sphere/verbs.js';
import { transpose, wedge, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const twice = (Q: Matrix, x: Vector): Vector => image(transpose(Q), image(Q, x));

/**
 * Stationary Diracs of the tied case K = Q. v[δ_x](x) = ±P_x QᵀQx and |P_x a|² = |x ∧ a|²; x ∧ QᵀQx = 0 says that x is
 * a right singular vector of Q. The chart carries one for each Q, null vectors included: there v + w = w, w = tr D x.
 */
export default theorem({
  source: burger2025.derived('stationary points, tied queries and keys'),
  says:
    'If K = Q and V = ±QᵀQ, Q of any shape and rank, δ_x is stationary iff x is a right singular vector of Q: ' +
    '|v[δ_x](x)|² = |x ∧ QᵀQx|², which is 0 at singular vectors; E(δ_x) = e^{|Qx|²}.',
  given: inDimension(2, 8, n => ({ head: tied(n), mu: dirac(n) })),
  then: ({ head, mu }) => {
    const [e, size] = [head.singular, square(trace(head.D))];
    const fast = dilate(trace(head.D), e);
    return [
      ...equalVectors(translate(velocity(head, diracOf(e))(e), fast), fast),
      ...eachToken(mu, x => [
        zero(minus(norm2(velocity(head, mu)(x)), norm2(wedge(x, twice(head.Q, x)))), size),
        equal(energy(head.D, mu), exponential(norm2(image(head.Q, x)))),
      ]),
    ];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
      ],
      [[8, 4]],
    ),
  ],
  controls: [
    drop('head', tiedElsewhere, 'x is no right singular vector of Q: v = ±P_x QᵀQx is not 0'),
    drop('head', untied, 'K ≠ Q: the velocity is P_x QᵀKx, and Q alone does not know it'),
    drop('head', tiedWithAnyValue, 'V not ±D: the eigenvectors of V count, not the singular vectors of Q'),
    drop('mu', n => tokens(n, 2, 2), 'two tokens move each other'),
  ],
});
