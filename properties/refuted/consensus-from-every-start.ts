import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { tokens } from '../../src/assume/measures.js';
import { selfAttention } from '../../src/attention/motion.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, exponential, minus, multiple, over, plus } from '../../src/sphere/verbs.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { burger2025 } from '../sources.js';

/**
 * Consensus holds from almost every start, not from all. Two equal tokens with the cosine c have c′ = 2 e^{βc}(1 − c)
 * (1 + c)/(e^β + e^{βc}); an exponential rate for every start forgets the factor 1 + c. See tied-identity-value.
 */
export default refutedClaim({
  source: burger2025.derived('long times'),
  says:
    'If D = β Id, 0 < β ≤ 2, V = Id, two tokens of equal mass converge to one point exponentially from every start: ' +
    'd/dt x·y ≥ ½ e^{−2β} (1 − x·y).',
  given: inDimension(2, 3, n => ({ beta: inverseTemperature(n), mu: tokens(n, 2, 2) })),
  then: ({ beta, mu }) => {
    const Id = identityMatrix(beta.in, mu.tokens[0]!.length);
    const pair = equalMasses(mu.tokens);
    const [v, w] = selfAttention({ D: scaledMatrix(beta, Id), V: Id })(pair);
    const [x, y] = [pair.tokens[0]!, pair.tokens[1]!];
    const rate = plus(dot(v!, y), dot(x, w!));
    const most = over(minus(beta.in.of(1), dot(x, y)), exponential(multiple(2, beta)));
    return [atLeast(rate, multiple(0.5, most))];
  },
  because: 'x and −x stay where they are for ever, and tokens nearly antipodal leave as slowly as they like.',
});
