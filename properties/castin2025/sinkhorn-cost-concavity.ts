import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { mildAscent, mildDescent, temperature } from '../../src/assume/balancedWeights.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperature.js';
import { tokens } from '../../src/assume/measures.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { entropicCost } from '../../src/energy/entropicCost.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import { superposition } from '../../src/measure/superposition.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { absolute } from '../../src/sphere/larger.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { dilate, logarithm, minus, multiple, negative, over, plus, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** c μ. */
const weighed = (mu: Measure, c: Scalar): Measure => measure(mu.tokens, dilate(c, mu.masses));

/**
 * With symmetric potentials, dη = e^{f/ε} dμ: −½ OT_ε(μ, μ) = ε min_η ∫ log(dμ/dη) dμ + (ε/2)(∬ e^{x·Dy/ε} dη dη − 1),
 * jointly convex in (μ, η) as the kernel is positive definite for D ⪰ 0: its minimum is convex in μ (Feydy et al.,
 * 2019). For D = c Id all turns of μ cost the same and their mean is σ, whose potentials are constant.
 */
export default theorem({
  source: castin2025.derived('attention with layer normalisation'),
  says:
    'If D ⪰ 0, μ ↦ OT_ε(μ, μ) is concave for the cost −x·Dy; for D = c Id, c > 0, on the sphere OT_ε(μ, μ) ≤ ' +
    '−ε log E_{D/ε}(σ), E_{D/ε}(σ) = ₀F₁(; n/2; c²/4ε²): no measure costs more than the uniform one.',
  given: inDimension(2, 4, n => ({
    D: mildAscent(n),
    c: inverseTemperature(n),
    epsilon: temperature(n),
    mu: tokens(n, 1, 3),
    nu: tokens(n, 1, 3),
  })),
  then: ({ D, c, epsilon, mu, nu }) => {
    const [one, A] = [identityMatrix(mu.in, D.length), mu.in];
    const half = superposition(weighed(mu, A.of(0.5)), A.of(0.5), nu);
    const cost = (of: Measure) => entropicCost({ D, epsilon }, of);
    const [whole, parts] = [cost(half), multiple(0.5, plus(cost(mu), cost(nu)))];
    const [kernel, apart] = [scaledMatrix(over(A.of(1), epsilon), D), superposition(mu, A.of(-1), nu)];
    const distinct = exceeds(absolute(energy(kernel, apart)), A.of(0));
    const round = entropicCost({ D: scaledMatrix(c, one), epsilon }, mu);
    const uniform = negative(times(epsilon, logarithm(uniformEnergy(D.length, over(c, epsilon)))));
    return [distinct ? atLeast(whole, parts) : zero(minus(whole, parts), epsilon), atLeast(uniform, round)];
  },
  argument: 'Joint convexity of relative entropy and of a positive definite form; the mean over all rotations.',
  controls: [
    drop('D', mildDescent, 'D ⪯ 0: half of z and half of −z cost less than either'),
    drop('c', negativeTemperature, 'c < 0: a Dirac costs more'),
  ],
});
