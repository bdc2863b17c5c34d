import { velocity, unnormalisedVelocity } from '../../src/attention/velocity.js';
import { pairDefect } from '../../src/attention/pairDefect.js';
import { partition } from '../../src/attention/partition.js';
import { antipodalPair, twoTokens } from '../../src/assume/pairs.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { image, minus, norm2, square, sum, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary pairs, the exact iff. At ±x both tokens offer ±Vx: Zv(x) = a P_xVx, a = p e^q − (1−p) e^{−q}, and Zv(−x) =
 * b P_xVx, b = p e^{−q} − (1−p) e^q. Now a + b = 2(2p−1) cosh q and a − b = 2 sinh q, hence a² + b² as stated. The draws
 * visit both ways to be stationary, where all terms vanish; sizes are therefore measured against the terms without P_x.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says: 'p δ_x + (1−p) δ_{−x}, 0 < p < 1, is stationary iff x is an eigenvector of V, or p = ½ and x·Dx = 0: |Zv(x)|² + |Zv(−x)|² = 2((2p−1)² cosh² q + sinh² q) |x ∧ Vx|², q = x·Dx.',
  given: inDimension(2, 8, n => ({ pair: antipodalPair(n) })),
  then: ({ pair: { weights, mu } }) => {
    const [x, p, Z] = [mu.tokens[0]!, mu.masses[0]!, partition(weights.D, mu)];
    const [soft, bare] = [velocity(weights, mu), unnormalisedVelocity(weights, mu)];
    const defect = pairDefect(weights, x, p);
    const size = times(sum(mu.tokens.map(y => square(Z(y)))), norm2(image(weights.V, x)));
    const [left, unweighted] = [
      sum(mu.tokens.map(y => times(square(Z(y)), norm2(soft(y))))),
      sum(mu.tokens.map(y => norm2(bare(y)))),
    ];
    return [zero(minus(left, defect), size), zero(minus(unweighted, defect), size)];
  },
  proof: [
    statementIdentity(
      [
        [2, 2],
        [3, 2],
      ],
      [[8, 2]],
    ),
  ],
  controls: [drop('pair', twoTokens, 'the tokens are not antipodal: their values do not differ by a sign')],
});
