import { average } from '../../src/attention/average.js';
import { positionedVelocities } from '../../src/attention/positionedVelocities.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokenSequences } from '../../src/assume/sequencePairs.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { spectralBound } from '../../src/sphere/spectralBound.js';
import { times } from '../../src/sphere/verbs.js';
import { conditionalCost, conditionalSpread, sequence } from '../../src/transport/conditional.js';
import { castin2025 } from '../sources.js';

/**
 * Without the mask W_p is stable for all p ≥ 1; D = 0 has the rate ‖V‖. With it, the first of N equal tokens moved
 * alone moves the mean of the first i by 1/i of that: for V = Id d_1 of the velocities is H_N = 1 + ½ + … + 1/N times
 * d_1 of the states, exactly (masked-first-token), so no constant serves all N. See masked-conditional-stability.
 */
export default refutedClaim({
  source: castin2025.derived('masked attention'),
  says:
    'Masked attention is stable in d_1 with a constant that does not depend on N. If D = 0, so that v_i = V(x_1 + … ' +
    '+ x_i)/i, it is ‖V‖ as without the mask: d_1 of the velocities ≤ ‖V‖ d_1 of the states.',
  given: inDimension(2, 2, n => ({ V: anyMatrix(n), sequences: tokenSequences(n, 6) })),
  then: ({ V, sequences: { tokens, others } }) => {
    const [mu, nu] = [sequence(tokens), sequence(others)];
    const D = scaledMatrix(V[0]![0]!.in.of(0), V);
    const motion = positionedVelocities(seen => average({ D, V }, seen));
    const cost = conditionalCost(mu, nu, { p: 1 });
    const rate = conditionalSpread([mu, motion(mu)], [nu, motion(nu)], { p: 1 });
    if (!exceeds(cost, cost.in.of(0))) return [unmet(cost, cost.in.of(0))];
    return [atLeast(times(spectralBound(V), cost), rate)];
  },
  because: 'the first token is in every mean: it moves d_1 of the velocities by H_N times as much.',
});
