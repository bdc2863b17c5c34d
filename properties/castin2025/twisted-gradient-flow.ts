import { euclidean } from '../../src/attention/attention.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { asymmetricGradient, gradientWeights, unrelatedValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { multiple, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * In ℝⁿ, without P_x, m_μ(x) = ∫ e^{x·Dy} dμ has ∇m = mΓ for V = D, and the first variation of ½∬ e^{x·Dy} is m when D
 * is symmetric: Γ = s∇m/m moves along that gradient with mobility 1/m, hence the rate s ∫ m|Γ|² dμ. Finitely many
 * tokens here; for Gaussians the energy ½ det(I − (DΣ)²)^{−1/2} is infinite before Σ blows up.
 */
export default theorem({
  source: castin2025.at('softmax attention as a twisted Wasserstein gradient flow'),
  says:
    'In ℝⁿ, if V = sD with D symmetric and s = ±1, then d/dt ½∬ e^{x·Dy} dμdμ = s ∫ m_μ |Γ|² dμ, m_μ = ∫ e^{x·Dy} ' +
    'dμ.',
  given: inDimension(2, 4, n => ({ weights: gradientWeights(n), mu: tokensAnywhere(n, 1, 6) })),
  then: ({ weights, mu }) => [
    equal(
      multiple(0.5, energyRate(weights, mu, euclidean)),
      times(weights.sign, multiple(0.5, dissipation(weights, mu, euclidean))),
    ),
  ],
  proof: [statementIdentity([[2, 2]], [[4, 6]])],
  controls: [
    drop('weights', unrelatedValue, 'V not ±D'),
    drop('weights', asymmetricGradient, 'D not symmetric: the first variation gains a second kernel'),
  ],
});
