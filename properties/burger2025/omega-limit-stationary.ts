import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { selfAttention } from '../../src/attention/motion.js';
import { velocity } from '../../src/attention/velocity.js';
import { duration } from '../../src/assume/durations.js';
import { tokens } from '../../src/assume/measures.js';
import { rotatingWeights, twistedKeys } from '../../src/assume/rotatingWeights.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, eachToken, unmet, type Judgement } from '../../src/claim/judgement.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { dissipationRate } from '../../src/energy/dissipationRate.js';
import { dissipationSlope } from '../../src/energy/dissipationSlope.js';
import { energy } from '../../src/energy/energy.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { balance, budgetDefect, type Balance } from '../../src/flow/balance.js';
import { denseOutput, onSphere } from '../../src/flow/denseOutput.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { exponential, multiple, negative, norm2, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** ±dE/dt ≥ ½ 𝒟, asked where the curve is so nearly a solution that 4 ∫ Z|v||d| dμ ≤ 𝒟 for certain. */
const paid = ({ gain, dissipated, missed }: Balance): Judgement =>
  exceeds(dissipated, multiple(2, missed)) ? atLeast(gain, multiple(0.5, dissipated)) : unmet(dissipated, missed);

/**
 * Long times. ∫_0^∞ 𝒟 dt = |E(∞) − E(0)| ≤ 2 sinh L, as e^{−L} ≤ E ≤ e^L: the time with 𝒟 ≥ δ is at most 2 sinh L/δ.
 * |d𝒟/dt| ≤ C = 4L³(3L + 2) e^L: each instant with 𝒟 ≥ δ costs δ²/2C, so 𝒟 → 0 (Barbalat), and 𝒟 is continuous in μ,
 * zero only where v = 0. Judged: both bounds at an instant; the budget as an order over a step; ±dE/dt ≥ ½ 𝒟 on a
 * computed curve at a late instant, by its defect. Convergence of all of X(t) needs Łojasiewicz, and is not judged.
 */
export default theorem({
  source: burger2025.at('long times'),
  says:
    'If V = ±D, D symmetric, L = |D|, then ∫_0^T 𝒟 dt = |E(T) − E(0)| ≤ 2 sinh L and |d𝒟/dt| ≤ 4L³(3L + 2) E: 𝒟 → 0, ' +
    'limit measures are stationary, and where 𝒟 ≤ δ each token has |v_i|² ≤ δ e^L/(2 w_i).',
  given: inDimension(2, 3, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 3), T: duration(n) })),
  then: ({ weights, mu, T }) => {
    const [L, E, D] = [frobeniusNorm(weights.D), energy(weights.D, mu), dissipation(weights, mu)];
    const [most, rate, slope] = [exponential(L), dissipationRate(weights, mu), dissipationSlope(L, E)];
    const v = velocity(weights, mu);
    const { legs } = adaptiveFlow(weights, mu, { time: centre(T), accuracy: 2 ** 36, attempts: 24 });
    const late = denseOutput(selfAttention(weights))(legs.at(-1)!)(mu.in.of(0.5));
    return [
      ...eachToken(mu, (x, i) => atLeast(times(most, D), multiple(2, times(mu.masses[i]!, norm2(v(x)))))),
      ...[atLeast(most, E), atLeast(E, exponential(negative(L))), atLeast(slope, rate), atLeast(slope, negative(rate))],
      paid(balance(weights)(onSphere(late))),
    ];
  },
  orders: [{ is: 5, of: ({ weights, mu }) => budgetDefect(weights, mu) }],
  argument: 'The chain rule, the bounds at an instant, and Barbalat’s lemma.',
  controls: [
    drop('weights', rotatingWeights, 'V = D = a Id + b J: a token turns at the speed b for ever, with E constant'),
    drop('weights', twistedKeys, 'V = −Id and D not symmetric: rings of tokens turn, E does not fall'),
    drop('weights', identityValue, 'V = ±Id: the velocity is no gradient of E'),
    drop('weights', asymmetricGradient, 'V = ±D, D not symmetric: δE/δμ has a second kernel'),
  ],
});
