import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import { euclidean, softmax, unnormalised } from '../../src/attention/attention.js';
import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { testFunction } from '../../src/assume/testFunctions.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { step } from '../../src/flow/step.js';
import { rungeKutta4 } from '../../src/flow/tableau.js';
import { integral, integralRate, transportRate } from '../../src/measure/integralRate.js';
import { minus, plus, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const unprojectedAttention: typeof selfAttention = weights => selfAttention(weights, euclidean);

/**
 * Continuity equation. Tokens move with v_i = v[μ](x_i), all in one field, and keep their masses: so d/dt Σ w_i φ(x_i)
 * = Σ w_i ∇φ(x_i)·v_i, and on the sphere v is tangent: only P_x∇φ counts. Left by differentiating φ, right by its
 * gradient; ∫ φ dμ stands on both sides and gives the scale. The order asks the same of the computed flow.
 */
export default theorem({
  source: burger2025.at('self-attention with layer normalisation'),
  says:
    '∂μ/∂t + div(μ v[μ]) = 0 weakly: d/dt ∫ φ dμ = ∫ P_x∇φ · v[μ] dμ for φ(x) = b·x + x·Mx + e^{a·x}, any b, M, a, ' +
    'softmax or not.',
  given: inDimension(2, 8, n => ({
    weights: anyWeights(n),
    mu: tokensOnSphere(n, 1, 16),
    phi: testFunction(n),
    motion: the({ selfAttention }),
  })),
  then: ({ weights, mu, phi, motion }) =>
    [softmax, unnormalised].map(attention => {
      const [start, rate] = [integral(phi, mu), integralRate(phi, mu, motion(weights, attention)(mu))];
      return equal(plus(start, rate), plus(start, transportRate(phi, mu, attention.velocity(weights, mu))));
    }),
  orders: [
    {
      is: 2,
      of: ({ weights, mu, phi, motion }) => {
        const [start, rate] = [integral(phi, mu), transportRate(phi, mu, softmax.velocity(weights, mu))];
        const after = step(rungeKutta4, motion(weights));
        return h => minus(integral(phi, after(mu, h)), plus(start, times(h, rate)));
      },
    },
  ],
  long: true,
  proof: [statementUpToThree],
  controls: [
    drop('mu', n => tokensAnywhere(n, 1, 16), 'off the sphere x·v ≠ 0: the radial part of ∇φ counts too'),
    swap('motion', { unprojectedAttention }, 'the average, not projected: the tokens leave the sphere'),
    swap('motion', { causalAttention }, 'a causal mask: each token has a field of its own, not that of μ'),
  ],
});
