import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { tokens } from '../../src/assume/measures.js';
import { causalAttention } from '../../src/attention/motion.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, exponential, minus, multiple, over } from '../../src/sphere/verbs.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { karagodin2024 } from '../sources.js';

/**
 * Causal attention with V = Id gathers almost every start at the first token, if n ≥ 2; on S⁰ = {1, −1} nothing can
 * move, and for n ≥ 2 the start x_2 = −x_1 stays. Two tokens have c′ = (1 − c)(1 + c) /(1 + e^{β(1 − c)}), c = x_1·x_2;
 * a rate for all dimensions and starts forgets the factor 1 + c.
 */
export default refutedClaim({
  source: karagodin2024.at('causal attention'),
  says:
    'If D = β Id, 0 < β ≤ 2, V = Id, under causal attention the second token converges to the first in every ' +
    'dimension n ≥ 1 from every start: d/dt x_1·x_2 ≥ ¼ e^{−2β} (1 − x_1·x_2).',
  given: inDimension(1, 3, n => ({ beta: inverseTemperature(n), mu: tokens(n, 2, 2) })),
  then: ({ beta, mu }) => {
    const Id = identityMatrix(beta.in, mu.tokens[0]!.length);
    const two = equalMasses(mu.tokens);
    const [, w] = causalAttention({ D: scaledMatrix(beta, Id), V: Id })(two);
    const [x, y] = [two.tokens[0]!, two.tokens[1]!];
    const most = over(minus(beta.in.of(1), dot(x, y)), exponential(multiple(2, beta)));
    return [atLeast(dot(x, w!), multiple(0.25, most))];
  },
  because: 'x and −x stay where they are, and for n = 1 no other distinct tokens exist.',
});
