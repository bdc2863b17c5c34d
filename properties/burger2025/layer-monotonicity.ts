import { softmax, unnormalised } from '../../src/attention/attention.js';
import {
  ascentWeights,
  asymmetricAscent,
  descentWeights,
  indefiniteAscent,
  negativeAscent,
} from '../../src/assume/ascentWeights.js';
import { tokens } from '../../src/assume/measures.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { layer } from '../../src/flow/layer.js';
import { layerGain } from '../../src/flow/layerGain.js';
import { energyOfAChord } from '../../proofs-check/energy-of-a-chord.js';
import { gainOfAStep } from '../../proofs-check/gain-of-a-step.js';
import { plus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Monotone layers, r = |x + τA|. For D ⪰ 0 the kernel is a Gram matrix, so E(μ⁺ − μ) ≥ 0 and
 * E(μ⁺) − E(μ) ≥ 2 ∫ (Z_μ(x⁺) − Z_μ(x)) dμ. Z_μ is convex in ℝⁿ, and where V = D its gradient is what the layer adds,
 * (r x⁺ − x) m/τ with m = Z (softmax) or 1 (unnormalised); hence
 * Z_μ(x⁺) − Z_μ(x) ≥ m (r x⁺ − x)·(x⁺ − x)/τ = m (1 + r)|x⁺ − x|²/2τ. Nothing is asked of τ: steps backwards may
 * descend, but by no more than the (then negative) right side; every step τ > 0 ascends.
 */
export default theorem({
  source: burger2025.derived('layer normalisation'),
  says: 'If V = D ⪰ 0, a layer of any step τ obeys E(μ⁺) − E(μ) ≥ (1/τ) ∫ m (1 + |x + τA|) |x⁺ − x|² dμ, m = Z or 1.',
  given: inDimension(2, 5, n => ({ weights: ascentWeights(n), mu: tokens(n, 1, 8), tau: stepSize(n) })),
  then: ({ weights, mu, tau }) =>
    [softmax, unnormalised].map(attention => {
      const of = { weights, h: tau, attention };
      return atLeast(energy(weights.D, layer(of)(mu)), plus(energy(weights.D, mu), layerGain(of)(mu)));
    }),
  proof: [energyOfAChord, gainOfAStep],
  argument: 'The two lemmas, e^b − e^a ≥ e^a (b − a), and that e^{x·Dy} is a positive definite kernel for D ⪰ 0.',
  attacked: true,
  controls: [
    drop('weights', indefiniteAscent, 'D indefinite: the energy of a signed measure may be negative'),
    drop('weights', negativeAscent, 'D ⪯ 0: V = D pulls towards larger E, and a long step overshoots'),
    drop('weights', asymmetricAscent, 'D not symmetric: the layer adds the derivative in the query only'),
    drop('weights', descentWeights, 'V = −D: the layer descends'),
  ],
});
