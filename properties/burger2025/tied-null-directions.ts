import { softmax, unnormalised } from '../../src/attention/attention.js';
import { partition } from '../../src/attention/partition.js';
import { nullDirections, nullDirectionsOfTheKeys, otherDirections } from '../../src/assume/knownKernel.js';
import { tokens } from '../../src/assume/measures.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { trace } from '../../src/sphere/matrices.js';
import { dot, over, plus, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Null directions. Averages of Vy = ±QᵀQy are orthogonal to ker Q, so P_ker v = P_ker (A − (x·A) x) = −(x·A) P_ker x:
 * along the flow P_ker x(t) = ϱ(t) P_ker x(0) with ϱ > 0 and (log ϱ)′ = −x·A. That P_ker v is parallel to P_ker x
 * would say nothing when ker Q is a line; the factor does, and forbids to cross the hyperplane P_ker x = 0.
 */
export default theorem({
  source: burger2025.derived('tied queries and keys, null directions'),
  says:
    'If K = Q and V = ±QᵀQ, then P_ker v(x) = −(x·A(x)) P_ker x for the projection P_ker on ker Q: the part of a ' +
    'token in ker Q keeps its direction.',
  given: inDimension(2, 8, n => ({ head: nullDirections(n), mu: tokens(n, 1, 8) })),
  then: ({ head, mu }) => {
    const [Z, size] = [partition(head.D, mu), trace(head.D)];
    return [softmax, unnormalised].flatMap(attention => {
      const [v, A, m] = [
        attention.velocity(head, mu),
        attention.average(head, mu),
        attention.inverseMobility(head.D, mu),
      ];
      return eachToken(mu, x => {
        const [rate, scale] = [dot(x, A(x)), over(times(size, Z(x)), m(x))];
        return head.kernel.map(u => zero(plus(dot(u, v(x)), times(rate, dot(u, x))), scale));
      });
    });
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
      ],
      [[8, 8]],
    ),
  ],
  controls: [
    drop('head', nullDirectionsOfTheKeys, 'V = Id: averages A are not orthogonal to ker Q, and P_ker v gains P_ker A'),
    drop('head', otherDirections, 'the directions are not null: there Q moves tokens'),
  ],
});
