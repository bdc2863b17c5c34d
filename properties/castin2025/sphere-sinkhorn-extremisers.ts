import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { partition } from '../../src/attention/partition.js';
import { temperature } from '../../src/assume/balancedWeights.js';
import { asymmetricExtremes, extremes, fallTooSmall, riseTooSmall } from '../../src/assume/extremeSpectrum.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, zero } from '../../src/claim/judgement.js';
import { entropicCost, entropicDual } from '../../src/energy/entropicCost.js';
import { maximalEnergy, maximumModulus, type SignedParts } from '../../src/energy/maximalEnergy.js';
import { dirac, pair } from '../../src/measure/measure.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { smallest } from '../../src/sphere/largest.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { dilate, logarithm, minus, negative, over, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** The parts of D/ε. */
const sharpened = ({ positive, negative: down, rise, fall }: SignedParts, epsilon: Scalar): SignedParts => {
  const c = over(epsilon.in.of(1), epsilon);
  return {
    positive: scaledMatrix(c, positive),
    negative: scaledMatrix(c, down),
    rise: times(c, rise),
    fall: times(c, fall),
  };
};

/**
 * OT_ε ≥ −ε ∫ log m dμ (the dual at g = 0) ≥ −ε log E_{D/ε} (Jensen), m(x) = ∫ e^{x·Dy/ε} dμ; with = iff m is constant
 * μ-a.e., as at Diracs and balanced antipodal pairs. Then energy-maximiser at D/ε: its δ(μ) is 0 at maximisers only.
 */
export default theorem({
  source: castin2025.derived('attention with layer normalisation'),
  says:
    'D = Dᵀ, on the sphere: OT_ε(μ, μ) ≥ −ε ∫ log m dμ, = iff m is constant μ-a.e., and OT_ε ≥ −ε log(M − δ(μ)), ' +
    'M = max(e^{λ_max/ε}, cosh(min(λ_min, 0)/ε)), δ ≥ 0 of energy-maximiser; −ε log M at δ_z or ½δ_z + ½δ_{−z}.',
  given: inDimension(2, 4, n => ({ spectrum: extremes(n), epsilon: temperature(n), mu: tokensOnSphere(n, 2, 5) })),
  then: ({ spectrum: { D, top, bottom, ...parts }, epsilon, mu }) => {
    const [sharp, head] = [sharpened(parts, epsilon), { D, epsilon }];
    const [M, cost] = [maximalEnergy(sharp), entropicCost(head, mu)];
    const entropy = (E: Scalar) => negative(times(epsilon, logarithm(E)));
    const least = smallest([dirac(top), pair(bottom, mu.in.of(0.5))].map(nu => entropicCost(head, nu)));
    const attained = zero(minus(least, entropy(M)), epsilon);
    const free = entropicDual(head, mu, dilate(mu.in.of(0), mu.masses));
    const m = mu.tokens.map(partition(scaledMatrix(over(mu.in.of(1), epsilon), D), mu));
    if (!m.some(a => m.some(b => exceeds(a, b))))
      return [attained, zero(minus(cost, free), epsilon), unmet(cost, free)];
    return [attained, atLeast(cost, free), atLeast(cost, entropy(minus(M, maximumModulus(sharp, mu))))];
  },
  argument: 'The dual value at g = 0, Jensen, and the maximisers of E_{D/ε}.',
  controls: [
    drop('spectrum', asymmetricExtremes, 'D not symmetric: two tokens gain from the antisymmetric part'),
    drop('spectrum', riseTooSmall, 'λ_max not the largest eigenvalue: a Dirac on the largest costs less'),
    drop('spectrum', fallTooSmall, 'λ_min not the smallest eigenvalue: a pair on the smallest costs less'),
    drop('mu', n => tokensAnywhere(n, 2, 3), 'tokens off the sphere: x·Dy has no bound'),
  ],
});
