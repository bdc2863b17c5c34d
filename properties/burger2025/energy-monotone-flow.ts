import type { Scalar } from '../../src/arithmetic/arithmetic.js';
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
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { defect, denseOutput, onSphere, type Instant } from '../../src/flow/denseOutput.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { dot, norm, norm2, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** ±∫ ∇δE/δμ · du/dt dμ ≥ 0 where ∫ Z |v|² dμ exceeds ∫ Z |v||d| dμ. */
const oneWay =
  (weights: SignedWeights) =>
  (instant: Instant): Judgement => {
    const { mu, rates } = instant;
    const [Z, gradient] = [partition(weights.D, mu), wassersteinGradient(weights.D, mu)];
    const [v, d] = [selfAttention(weights)(mu), defect(selfAttention(weights))(instant)];
    const over = (f: (i: number) => Scalar): Scalar => dot(mu.masses, mu.tokens.map((_, i) => f(i)));
    const inverse = mu.tokens.map(Z);
    const [drive, miss] = [over(i => times(inverse[i]!, norm2(v[i]!))), over(i => times(inverse[i]!, times(norm(v[i]!), norm(d[i]!))))];
    const rate = over(i => dot(gradient(mu.tokens[i]!), rates[i]!));
    return exceeds(drive, miss) ? atLeast(times(weights.sign, rate), mu.in.of(0)) : unmet(drive, miss);
  };

export default theorem({
  source: burger2025.derived('energy dissipation'),
  says: 'Let V = ±D, D symmetric, and u the computed curve with defect d = du/dt − v[u]. Wherever ∫ Z|v||d| dμ ≤ ∫ Z|v|² dμ, ±dE/dt ≥ 0.',
  given: inDimension(2, 4, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 5), T: duration(n) })),
  then: ({ weights, mu, T }) => {
    const { legs } = adaptiveFlow(weights, mu, { time: centre(T), accuracy: 2 ** Number(process.env['LOG'] ?? 36), attempts: 128 });
    const chosen = [0, 1, 2, 3].map(k => legs[Math.floor((k * (legs.length - 1)) / 3)]!);
    return [...new Set(chosen)].flatMap(leg => {
      const u = denseOutput(selfAttention(weights))(leg);
      return [1 / 4, 1 / 2, 1].map(s => oneWay(weights)(onSphere(u(mu.in.of(s)))));
    });
  },
  argument: '.',
  controls: [
    drop('weights', identityValue, 'V = ±Id: the velocity is no gradient of E'),
    drop('weights', asymmetricGradient, 'D not symmetric: δE/δμ has a second kernel'),
  ],
});
