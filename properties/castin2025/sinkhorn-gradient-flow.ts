import { sinkhorn } from '../../src/attention/sinkhorn.js';
import { balancedAsymmetric, balancedGradient, balancedIdentity } from '../../src/assume/balancedWeights.js';
import { the } from '../../src/assume/chart.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { entropicCost, entropicRate } from '../../src/energy/entropicCost.js';
import { energyRateAlong } from '../../src/energy/energyRate.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { dilate, dot, minus, multiple, negative, norm2, over, times, translate } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** −½ d/dt ε ∬ e^{x·Dy/ε}: what OT_ε would lose if its kernel were not balanced. */
const unbalancedRate: typeof entropicRate = ({ D, epsilon }, mu, v) => {
  const scaled = D.map(row => row.map(a => over(a, epsilon)));
  return negative(times(epsilon, energyRateAlong(scaled, mu, v)));
};

/**
 * OT_ε(μ, μ) is the value of a minimum, so its first variation differentiates the cost −x·Dy at the optimal coupling π
 * alone. D = Dᵀ makes π symmetric: ½ OT_ε has the gradient −∫ K^∞(x, y) Dy dμ(y) = −s ε Γ(x), and token i follows Γ.
 */
export default theorem({
  source: castin2025.at('Sinkhorn attention as a Wasserstein gradient flow'),
  says:
    'If V = sD with D symmetric and s = ±1, Γ = −(s/ε) ∇ δ/δμ ½ OT_ε(μ, μ) for the cost −x·Dy: ' +
    'd/dt OT_ε = −2sε ∫ |Γ|² dμ, any masses.',
  given: inDimension(2, 3, n => ({
    weights: balancedGradient(n),
    mu: tokensAnywhere(n, 2, 5),
    rate: the({ entropicRate }),
  })),
  then: ({ weights, mu, rate }) => {
    const v = mu.tokens.map(sinkhorn.average(weights, mu));
    const speed = times(times(weights.sign, weights.epsilon), dot(mu.masses, v.map(norm2)));
    return [equal(rate(weights, mu, v), multiple(-2, speed))];
  },
  orders: [
    {
      is: 2,
      says: 'OT_ε after a step h along Γ, without its first-order term',
      of: ({ weights, mu }) => {
        const [cost, v] = [entropicCost(weights, mu), mu.tokens.map(sinkhorn.average(weights, mu))];
        const speed = times(times(weights.sign, weights.epsilon), dot(mu.masses, v.map(norm2)));
        return h => {
          const moved = movedTokens(mu, (x, i) => translate(x, dilate(h, v[i]!)));
          return minus(minus(entropicCost(weights, moved), cost), times(h, multiple(-2, speed)));
        };
      },
    },
  ],
  argument: 'The envelope theorem at the optimal coupling, which is symmetric with D.',
  controls: [
    drop('weights', balancedIdentity, 'V = ±Id: the field follows y where the gradient follows Dy'),
    drop('weights', balancedAsymmetric, 'D not symmetric: the reverse plan has another gradient'),
    swap('rate', { unbalancedRate }, 'the rate of −ε ∬ e^{x·Dy/ε}: its kernel is not balanced'),
  ],
});
