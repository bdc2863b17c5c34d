import { softmax, unnormalised } from '../../src/attention/attention.js';
import { pairPull } from '../../src/attention/pairPull.js';
import { partition } from '../../src/attention/partition.js';
import { antipodalPair, twoTokens } from '../../src/assume/pairs.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { pullOfAPair } from '../../proofs-check/pull-of-a-pair.js';
import { difference, dilate, dot, image, translate } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary pairs, the exact iff. Both tokens offer ±Vx, so the field at ±x is a P_xVx/Z and b P_xVx/Z. It vanishes
 * at both iff P_xVx = 0, or a = b = 0; and a² + b² = 2((2p−1)² cosh² q + sinh² q) (lemma). Draws visit both ways to be
 * stationary, where a P_xVx = 0: sizes are measured against Z Vx, added on both sides.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says:
    'p δ_x + (1−p) δ_{−x} is stationary iff x is an eigenvector of V, or p = ½ and q = x·Dx = 0: ' +
    'Zv(x) = (p e^q − (1−p) e^{−q}) P_xVx and Zv(−x) = (p e^{−q} − (1−p) e^q) P_xVx.',
  given: inDimension(2, 8, n => ({ pair: antipodalPair(n) })),
  then: ({ pair: { weights, mu } }) => {
    const [x, Z] = [mu.tokens[0]!, partition(weights.D, mu)];
    const Vx = image(weights.V, x);
    const PVx = difference(Vx, dilate(dot(x, Vx), x));
    const { at, opposite } = pairPull(mu.masses[0]!, dot(x, image(weights.D, x)));
    return mu.tokens.flatMap((y, i) => {
      const against = dilate(Z(y), Vx);
      const pulled = translate(dilate(i === 0 ? at : opposite, PVx), against);
      const [soft, bare] = [dilate(Z(y), softmax.velocity(weights, mu)(y)), unnormalised.velocity(weights, mu)(y)];
      return [soft, bare].flatMap(field => equalVectors(translate(field, against), pulled));
    });
  },
  proof: [
    statementIdentity(
      [
        [2, 2],
        [3, 2],
      ],
      [[8, 2]],
    ),
    pullOfAPair,
  ],
  controls: [drop('pair', twoTokens, 'the tokens are not antipodal: their values do not differ by a sign')],
});
