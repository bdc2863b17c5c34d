import { selfAttention } from '../../src/attention/motion.js';
import { unnormalised } from '../../src/attention/attention.js';
import type { Weights } from '../../src/attention/weights.js';
import * as starts from '../../src/assume/nullStart.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, unmet } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { logitMean } from '../../src/energy/logitMean.js';
import { logitPowers, nullGrowth, projectionOn, softmaxGrowth } from '../../src/energy/nullGrowth.js';
import { depthRemainder } from '../../src/flow/depthRemainder.js';
import { growthOfNullParts } from '../../proofs-check/growth-of-null-parts.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { minus, multiple, norm2, plus, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const softAttention = (weights: Weights) => selfAttention(weights);
const bareAttention = (weights: Weights) => selfAttention(weights, unnormalised);

/**
 * Descent to the global minimum. By tied-null-directions (log |P x|)′ = −x·A = x·Db, so λ = ∫ log |P x| dμ ≤ 0 grows at
 * ∬ K e^K dμ dμ, K = x·Dy (unnormalised), and e^K − 1 ≤ K e^K − K²/2 − …: λ′ ≥ E − 1 + ½ tr((DS)²). As E falls,
 * t (E(t) − 1) ≤ −λ(0) for every t: no Łojasiewicz is needed. Softmax: see softmaxGrowth. E → 1 forces Qx → 0
 * (tied-lower-bound). Tokens with P x = 0 keep it: for Q = (1, 0) those at ±e_1 stay.
 */
export default theorem({
  source: burger2025.derived('long times, tied queries and keys'),
  says:
    'If V = −QᵀQ, rank Q < n and P x_i(0) ≠ 0 for all i, P on ker Q, then E(t) ↓ 1 = min E and Qx_i → 0: E(t) − 1 ≤ ' +
    '(C/t) ∫ log(1/|P x|) dμ(0), C = 1 (unnormalised) or max(2, L e^{2L}/(2 sinh L)) (softmax), L = |D|.',
  given: inDimension(2, 4, n => ({ start: starts.nullDescent(n) })),
  then: ({ start: { weights, kernel, mu, reach } }) => {
    const [E, KE, [first, second]] = [energy(weights.D, mu), logitMean(weights.D, mu), logitPowers(weights.D, mu)];
    const [gap, { least, excess }] = [minus(E, mu.in.of(1)), softmaxGrowth(weights.D, mu)];
    const [bare, soft] = [bareAttention, softAttention].map(motion => nullGrowth(kernel, mu, motion(weights)(mu)));
    const apart = mu.tokens.every(x => exceeds(norm2(projectionOn(kernel, x)), mu.in.of(0)));
    return [
      atLeast(bare!.fastest, times(square(reach), plus(gap, multiple(0.5, second)))),
      ...[atLeast(KE, plus(gap, multiple(0.5, second))), atLeast(KE, plus(first, second)), atLeast(excess, gap)],
      ...(apart ? [equal(bare!.logarithmic, KE), atLeast(soft!.logarithmic, least)] : [unmet(reach, reach)]),
    ];
  },
  orders: [{ is: 2, of: ({ start }) => depthRemainder(start) }],
  proof: [growthOfNullParts],
  argument: 'The powers of K integrate to numbers ≥ 0 (tied-lower-bound), e^K − 1 ≤ K e^K power by power, and E falls.',
  attacked: true,
  controls: [
    drop('start', starts.inTheHyperplane, 'P x_i = 0: Q = (1, 0), tokens ±e_1 stay at E = cosh 1'),
    drop('start', starts.nullAscent, 'V = QᵀQ: the null parts shrink'),
    drop('start', starts.nullIdentity, 'V = −Id: null parts repel each other instead'),
    drop('start', starts.noNullDirections, 'the directions are not null'),
  ],
});
