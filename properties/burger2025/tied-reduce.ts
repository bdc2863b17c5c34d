import { softmax, unnormalised } from '../../src/attention/attention.js';
import { partition } from '../../src/attention/partition.js';
import { nullDirections, nullDirectionsOfTheKeys, otherDirections } from '../../src/assume/knownKernel.js';
import { tokens } from '../../src/assume/measures.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { reflected } from '../../src/measure/reflected.js';
import { trace } from '../../src/sphere/matrices.js';
import { difference, image, over, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Reduction to Q_#μ. Logits are Qx·Qy and values ±QᵀQy, so Z and A see tokens through Q only, and so does
 * x·A = ±∫ e^{Qx·Qy} Qx·Qy dμ/Z: E and the velocities Qv = QA − (x·A) Qx are functions of Q_#μ and Qx. Judged by moving
 * tokens inside the fibres of Q, each second one by itself, with D for Q (they have one kernel).
 */
export default theorem({
  source: burger2025.derived('tied queries and keys, null directions'),
  says:
    'If K = Q and V = ±QᵀQ, E and the velocities Qv of the Qx depend on Q_#μ alone: they stay when tokens x move to ' +
    'x − 2(e·x)e, Qe = 0, |e| = 1, each by itself.',
  given: inDimension(2, 8, n => ({ head: nullDirections(n), mu: tokens(n, 1, 8) })),
  then: ({ head, mu }) => {
    const [nu, Z, size] = [reflected(mu, head.kernel[0]!), partition(head.D, mu), trace(head.D)];
    const fields = [softmax, unnormalised].flatMap(attention => {
      const [v, w, m] = [
        attention.velocity(head, mu),
        attention.velocity(head, nu),
        attention.inverseMobility(head.D, mu),
      ];
      return mu.tokens.flatMap((x, i) => {
        const scale = over(times(square(size), Z(x)), m(x));
        return image(head.D, difference(v(x), w(nu.tokens[i]!))).map(a => zero(a, scale));
      });
    });
    return [equal(energy(head.D, nu), energy(head.D, mu)), ...fields];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
      ],
      [[6, 4]],
    ),
  ],
  controls: [
    drop('head', nullDirectionsOfTheKeys, 'V = Id: x·A sees the null parts of the values'),
    drop('head', otherDirections, 'the directions are not null: Qx moves'),
  ],
});
