import { consensusRival, rivalOfAscent, untiedCross } from '../../src/assume/consensusRivals.js';
import { divergence } from '../../src/attention/divergence.js';
import { open } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { burger2025 } from '../sources.js';

/**
 * Whether almost every start reaches consensus for V = Id and every Q is open. It needs that every stationary state of
 * two or more distinct tokens is unstable, and for that a positive sum of all rates, the divergence, is enough. Judged
 * on the states that are known for every Q: pairs, (n − 1)(2 − A − B) > 0 by cluster-linear-stability, and crosses. The
 * part that is proved: tied-identity-value (starts in an open hemisphere).
 */
export default open({
  source: burger2025.derived('long times, tied queries and keys, V = Id'),
  says:
    'If K = Q and V = Id, almost every start reaches consensus: at every stationary state of two or more distinct ' +
    'tokens the rates have a positive sum, so some rate is positive.',
  given: inDimension(2, 4, n => ({ rival: consensusRival(n) })),
  then: ({ rival: { weights, mu } }) => [atLeast(divergence(weights, mu), mu.in.of(0))],
  controls: [
    drop('rival', untiedCross, 'D indefinite: crosses with a negative sum, as keys repel along an axis'),
    drop('rival', rivalOfAscent, 'V = QᵀQ: balanced pairs on the first singular vector are stable'),
  ],
});
