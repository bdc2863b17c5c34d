import {
  dobrushinConstant,
  frozenField,
  withoutExponential,
  unitKernels,
} from '../../src/attention/dobrushinConstant.js';
import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { cloudPair, cloudPairAnywhere } from '../../src/assume/cloudPairs.js';
import { lightOpposite, loneToken, otherOrder } from '../../src/assume/cloudWitnesses.js';
import { stability } from '../../src/assume/stability.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { afterSteps, stretched } from '../../src/flow/projectedEuler.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { nearestTokens } from '../../src/transport/nearestTokens.js';
import { magnified, spread } from '../../src/transport/spread.js';
import { optimalCoupling, wasserstein } from '../../src/transport/wasserstein.js';
import { burger2025 } from '../sources.js';

/**
 * Judged without a flow: C bounds the rate of W_p along the coupling that is best now, so D⁺W_p ≤ C W_p, and Grönwall;
 * and two layers x ↦ Nrm(x + hv), in exact form. Nrm brings no two points further apart outside of the ball, so a layer
 * of any step h obeys W_p⁺ ≤ (1 + hC) W_p; for h = t/k → 0 layers tend to the flow and (1 + hC)^k to e^{Ct}.
 */
export default theorem({
  source: burger2025.derived('well-posedness'),
  says:
    'W_p(μ_t, ν_t) ≤ e^{Ct} W_p(μ_0, ν_0) for any masses, p = 1, 2, ∞: C bounds the rate along the optimal coupling, ' +
    'and k layers of step h have W_p ≤ (1 + hC)^k W_p. C = ‖V‖(1 + ‖D‖ + (1 + 2‖D‖)e^{2‖D‖}), for p ≥ 2 ‖V‖(1 + ‖D‖)' +
    '(1 + e^{2‖D‖/p}); unnormalised, any p: 2‖V‖(1 + ‖D‖)e^{‖D‖}.',
  given: inDimension(2, 4, n => ({
    weights: anyWeights(n),
    clouds: cloudPair(n, 3),
    of: stability(n),
    motion: the({ selfAttention }),
    constant: the({ dobrushinConstant }),
    coupling: the({ optimalCoupling }),
  })),
  then: ({ weights, clouds: { mu, nu }, of, motion, constant, coupling }) => {
    const [W, { cost, pairs }, h] = [wasserstein(mu, nu, of), coupling(mu, nu, of), mu.in.of(1 / 8)];
    if (!exceeds(W, mu.in.of(0))) return [unmet(W, mu.in.of(0))];
    const [field, C] = [motion(weights, of.attention), constant(weights, of)];
    const rate = spread(pairs, [field(mu), field(nu)], of.p);
    const later = wasserstein(afterSteps(field, mu, [h, h]), afterSteps(field, nu, [h, h]), of);
    return [atLeast(magnified(C, cost, of.p), rate), atLeast(stretched(W, C, h), later)];
  },
  argument: 'The bound on the field along any coupling (dobrushinConstant), Minkowski, Grönwall; Euler converges.',
  controls: [
    { ...swap('constant', { withoutExponential }, 'looks at light tokens'), witness: { n: 2, data: lightOpposite } },
    { ...swap('constant', { unitKernels }, 'kernels reach e^{‖D‖}'), witness: { n: 2, data: loneToken } },
    { ...swap('constant', { frozenField }, 'the field moves too'), witness: { n: 2, data: loneToken } },
    { ...swap('motion', { causalAttention }, 'a mask sees the order of tokens'), witness: { n: 2, data: otherOrder } },
    swap('coupling', { nearestTokens }, 'the nearest token: it does not see masses'),
    drop('clouds', n => cloudPairAnywhere(n, 3), 'off the sphere: P_x, the covariance and Nrm have no such bounds'),
  ],
});
