import { partition } from '../../src/attention/partition.js';
import { selfAttention } from '../../src/attention/motion.js';
import type { SignedWeights } from '../../src/attention/weights.js';
import { duration } from '../../src/assume/durations.js';
import { tokens } from '../../src/assume/measures.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, type Judgement } from '../../src/claim/judgement.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { defect, denseOutput, onSphere, type Instant } from '../../src/flow/denseOutput.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { dot, multiple, norm, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** ±∫ ∇δE/δμ · du/dt dμ ≥ 0, asked where 2 ∫ Z |v|² dμ exceeds 2 ∫ Z |v||d| dμ for certain. */
const oneWay = (weights: SignedWeights, instant: Instant): Judgement => {
  const { mu, rates } = instant;
  const [v, d] = [selfAttention(weights)(mu), defect(selfAttention(weights))(instant)];
  const [Z, gradient] = [partition(weights.D, mu), wassersteinGradient(weights.D, mu)];
  const losses = mu.tokens.map((x, i) => times(Z(x), times(norm(v[i]!), norm(d[i]!))));
  const [gain, loss] = [dissipation(weights, mu), multiple(2, dot(mu.masses, losses))];
  const slopes = mu.tokens.map((x, i) => dot(gradient(x), rates[i]!));
  const rate = times(weights.sign, dot(mu.masses, slopes));
  return exceeds(gain, loss) ? atLeast(rate, mu.in.of(0)) : unmet(gain, loss);
};

/**
 * On the sphere du/dt = v[u] + d is tangent, so along u dE/dt = ∫ ∇δE/δμ · du/dt dμ = ±2 ∫ Z v·(v + d) dμ, and
 * by Cauchy and Schwarz ±dE/dt ≥ 2 ∫ Z|v|² − 2 ∫ Z|v||d|. The curve: steps of an embedded pair in plain floats, joined
 * by their dense output and retracted; its defect d is evaluated, not estimated. Judged at two instants of four steps,
 * the first to the last. Not claimed: that u is near a solution, that the instants between are alike, or anything where
 * d is too large, as near stationary points.
 */
export default theorem({
  source: burger2025.derived('energy dissipation'),
  says: 'If V = ±D, D symmetric, then ±dE/dt ≥ 0 on a computed curve u where ∫ Z|v||du/dt − v| dμ ≤ ∫ Z|v|² dμ.',
  given: inDimension(2, 4, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 4), T: duration(n) })),
  then: ({ weights, mu, T }) => {
    const { legs } = adaptiveFlow(weights, mu, { time: centre(T), accuracy: 2 ** 36, attempts: 48 });
    const chosen = new Set([0, 1, 2, 3].map(k => legs[Math.floor((k * (legs.length - 1)) / 3)]!));
    return [...chosen].flatMap(leg => {
      const u = denseOutput(selfAttention(weights))(leg);
      return [1 / 4, 3 / 4].map(s => oneWay(weights, onSphere(u(mu.in.of(s)))));
    });
  },
  argument: 'The chain rule on the sphere, ∇δE/δμ = ±2 Z v for V = ±D symmetric, and Cauchy–Schwarz.',
  controls: [
    drop('weights', identityValue, 'V = ±Id: the velocity is no gradient of E'),
    drop('weights', asymmetricGradient, 'D not symmetric: δE/δμ has a second kernel'),
  ],
});
