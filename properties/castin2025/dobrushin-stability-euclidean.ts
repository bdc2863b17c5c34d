import { average } from '../../src/attention/average.js';
import { causal, unmasked, type Motion } from '../../src/attention/motion.js';
import { ballDobrushin, ballFrozen, ballWithoutShares } from '../../src/attention/softmaxLipschitz.js';
import type { Weights } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { cloudPairAnywhere } from '../../src/assume/cloudPairs.js';
import { anyExponent, lightOnTheAxis, otherOrderOnTheAxis, valuesOnly } from '../../src/assume/queries.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { step } from '../../src/flow/step.js';
import { euler } from '../../src/flow/tableau.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { largest } from '../../src/sphere/largest.js';
import { norm, plus, times } from '../../src/sphere/verbs.js';
import { carried, type Cloud } from '../../src/transport/cloud.js';
import { nearestTokens } from '../../src/transport/nearestTokens.js';
import { magnified, spread } from '../../src/transport/spread.js';
import { optimalCoupling, wasserstein } from '../../src/transport/wasserstein.js';
import { castin2025 } from '../sources.js';

type Moving = (weights: Weights) => Motion;
const softmax: Moving = weights => unmasked(mu => average(weights, mu));
const masked: Moving = weights => causal(mu => average(weights, mu));

/**
 * Judged without a flow: C bounds the rate of W_p along the coupling that is best now, and one layer x ↦ x + hΓ(x) of
 * any step has W_p⁺ ≤ (1 + hC) W_p. R_s ≤ R_0 e^{‖V‖s} by support-growth, and Grönwall; layers tend to the flow.
 */
export default theorem({
  source: castin2025.derived('stability of the equation on ℝⁿ'),
  says:
    'W_p(μ_t, ν_t) ≤ exp(∫_0^t C(R_s) ds) W_p(μ_0, ν_0), R_s = R_0 e^{‖V‖s}, p = 1, 2, ∞: C bounds the rate along ' +
    'the optimal coupling, and W_p ≤ (1 + hC) W_p in a layer. With s = ‖D‖R², C = ‖V‖(s + (1 + 2s)e^{2s}) for ' +
    'p = 1, ‖V‖(s + (1 + s)e^{s}) for p = 2, ‖V‖(1 + 2s) for p = ∞.',
  given: inDimension(2, 3, n => ({
    ...{ weights: anyWeights(n), clouds: cloudPairAnywhere(n, 2), p: anyExponent(n), motion: the({ softmax }) },
    ...{ constant: the({ ballDobrushin }), coupling: the({ optimalCoupling }) },
  })),
  then: ({ weights, clouds: { mu, nu }, p, motion, constant, coupling }) => {
    const [W, { cost, pairs }, h] = [wasserstein(mu, nu, { p }), coupling(mu, nu, { p }), mu.in.of(1 / 8)];
    const C = constant(weights, largest([...mu.tokens, ...nu.tokens].map(norm)), p);
    if (!exceeds(times(C, W), mu.in.of(0))) return [unmet(W, mu.in.of(0))];
    const moving = motion(weights);
    const later = (one: Cloud) => carried(one, step(euler, moving)(one, h));
    const rate = spread(pairs, [moving(mu), moving(nu)], p);
    const most = times(plus(h.in.of(1), times(h, C)), W);
    return [atLeast(magnified(C, cost, p), rate), atLeast(most, wasserstein(later(mu), later(nu), { p }))];
  },
  argument: 'Turning and seeing (softmax-lipschitz) along any coupling, Minkowski, Grönwall; Euler converges.',
  controls: [
    { ...swap('constant', { ballWithoutShares }, 'looks at light tokens'), witness: { n: 2, data: lightOnTheAxis } },
    { ...swap('constant', { ballFrozen }, 'the field moves too'), witness: { n: 2, data: valuesOnly } },
    { ...swap('motion', { masked }, 'a mask sees the order'), witness: { n: 2, data: otherOrderOnTheAxis } },
    swap('coupling', { nearestTokens }, 'the nearest token: it does not see masses'),
  ],
});
