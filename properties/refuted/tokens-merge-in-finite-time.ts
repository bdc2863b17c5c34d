import { selfAttention } from '../../src/attention/motion.js';
import { closePair } from '../../src/assume/closePairs.js';
import { identity } from '../../src/assume/plusMinusIdentity.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { difference, dot, multiple, negative, norm } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The plausible reading of "clustering": tokens that attract each other meet. At a distance near 1 two of them do
 * approach at more than ¼, and the picture of a simulation shows them as one soon after. See tokens-never-merge.
 */
export default refutedClaim({
  source: burger2025.derived('self-attention with layer normalisation'),
  says:
    'If D = V = Id, two tokens of equal mass closer than 5/8 merge before the time 4|x − y|: they approach at ' +
    '−d/dt |x − y| ≥ ¼ as long as they are apart.',
  given: inDimension(2, 3, n => ({ D: identity(n), mu: closePair(n) })),
  then: ({ D, mu }) => {
    const [d, v] = [difference(mu.tokens[0]!, mu.tokens[1]!), selfAttention({ D, V: D })(mu)];
    const approach = negative(dot(d, difference(v[0]!, v[1]!)));
    return [atLeast(approach, multiple(1 / 4, norm(d)))];
  },
  because:
    'the field is Lipschitz: the closer two tokens are the slower they approach, and |x − y| ≥ e^{−Lt}|x − y|(0).',
});
