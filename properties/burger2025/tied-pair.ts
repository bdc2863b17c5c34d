import { pairDefect } from '../../src/attention/pairDefect.js';
import { partition } from '../../src/attention/partition.js';
import { unnormalisedVelocity, velocity } from '../../src/attention/velocity.js';
import { antipodes, twoPoints } from '../../src/assume/antipodes.js';
import { tied, tiedElsewhere, tiedWithAnyValue, untied } from '../../src/assume/tied.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { pair } from '../../src/measure/measure.js';
import { gramMatrix, scaledMatrix, trace } from '../../src/sphere/matrices.js';
import { exponential, image, minus, multiple, negative } from '../../src/sphere/verbs.js';
import { norm2, square, sum, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary pairs of the tied case. The defect of stationary-antipodal-pair with x·Dx = |Qx|² ≥ 0: its exception p = ½,
 * x·Dx = 0 means Qx = 0, and then x is a null vector, hence singular. The energy has (p² + (1−p)²) e^{s} + 2p(1−p) e^{−s}.
 */
export default theorem({
  source: burger2025.derived('stationary points, tied queries and keys'),
  says: 'If K = Q, V = ±QᵀQ, then p δ_x + (1−p) δ_{−x} is stationary iff x is a right singular vector: |Zv(x)|² + |Zv(−x)|² = 2((2p−1)² cosh² s + sinh² s) |x ∧ QᵀQx|², s = |Qx|²; E = e^s − 4p(1−p) sinh s.',
  given: inDimension(2, 8, n => ({ head: tied(n), mu: antipodes(n) })),
  then: ({ head, mu }) => {
    const [x, p, D] = [mu.tokens[0]!, mu.masses[0]!, gramMatrix(head.Q)];
    const s = norm2(image(head.Q, x));
    const [up, down] = [exponential(s), exponential(negative(s))];
    const [singular, Z, size] = [pair(head.singular, p), partition(head.D, mu), square(trace(D))];
    const moved = sum(mu.tokens.map(y => norm2(unnormalisedVelocity(head, mu)(y))));
    const weight = sum(mu.tokens.map(y => square(Z(y))));
    return [
      ...eachToken(singular, y => zero(norm2(velocity(head, singular)(y)), size)),
      zero(minus(moved, pairDefect({ D, V: scaledMatrix(head.sign, D) }, x, p)), times(weight, size)),
      equal(energy(head.D, mu), minus(up, times(multiple(2, times(p, mu.masses[1]!)), minus(up, down)))),
    ];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [3, 1],
      ],
      [
        [2, 2],
        [8, 4],
      ],
    ),
  ],
  controls: [
    drop('head', tiedElsewhere, 'x is no right singular vector of Q: both tokens are pulled along P_x QᵀQx'),
    drop('head', untied, 'K ≠ Q: the logits are not ±|Qx|²'),
    drop('head', tiedWithAnyValue, 'V not ±D: the eigenvectors of V count, not the singular vectors of Q'),
    drop('mu', twoPoints, 'the tokens are not antipodal: the logits are not ±|Qx|²'),
  ],
});
