import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { unnormalised } from '../../src/attention/attention.js';
import { linear } from '../../src/attention/linear.js';
import { sigmoid } from '../../src/attention/sigmoid.js';
import type { Variant } from '../../src/attention/variant.js';
import { the } from '../../src/assume/chart.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { pairRate } from '../../src/energy/pairRate.js';
import { logistic } from '../../src/sphere/logistic.js';
import { dot, exponential, multiple, norm2, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Energies = Readonly<Record<'sigmoid' | 'linear' | 'unnormalised', (logit: Scalar) => Scalar>>;
/** f = F′ of F = log(1 + e^t), t²/2, e^t. */
const own: Energies = { sigmoid: logistic, linear: t => t, unnormalised: exponential };
const exchanged: Energies = { ...own, sigmoid: t => t, linear: logistic };
const fields: Readonly<Record<keyof Energies, Variant>> = { sigmoid, linear, unnormalised };

/**
 * Kernels without normalisation. δ/δμ of ½ ∬ F(x·Dy) is ∫ F(x·Dy) dμ(y) for D = Dᵀ, its gradient ∫ f(x·Dy) Dy dμ(y):
 * the field itself for V = D. So the flow is a plain gradient flow in W_2, with no mobility.
 */
export default theorem({
  source: castin2025.derived('gradient flows'),
  says: 'D = Dᵀ, V = ±D, Γ = ∫ f(x·Dy) V y dμ, F′ = f: d/dt ½ ∬ F(x·Dy) = ± ∫ |Γ|² dμ (sigmoid, linear, exponential).',
  given: inDimension(2, 6, n => ({
    weights: gradientWeights(n),
    mu: tokensAnywhere(n, 1, 8),
    energies: the<Energies>({ own }),
  })),
  then: ({ weights, mu, energies }) =>
    (['sigmoid', 'linear', 'unnormalised'] as const).map(kind => {
      const v = mu.tokens.map(fields[kind].average(weights, mu));
      return equal(
        pairRate(energies[kind])(weights.D, mu, v),
        multiple(2, times(weights.sign, dot(mu.masses, v.map(norm2)))),
      );
    }),
  proof: [statementIdentity([[2, 1]], [[6, 8]])],
  controls: [
    drop('weights', identityValue, 'V = ±Id: the field follows y where the gradient follows Dy'),
    drop('weights', asymmetricGradient, 'D not symmetric: the first variation gains a second kernel'),
    swap('energies', { exchanged }, 'the energy of another kernel'),
  ],
});
