import { softmax, unnormalised } from '../../src/attention/attention.js';
import { tokens } from '../../src/assume/measures.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import { tiedAscent, tiedDescent, tiedIdentity, untiedAscent } from '../../src/assume/tiedAscent.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { layer } from '../../src/flow/layer.js';
import { layerGain } from '../../src/flow/layerGain.js';
import { energyOfAChord } from '../../proofs-check/energy-of-a-chord.js';
import { gainOfAStep } from '../../proofs-check/gain-of-a-step.js';
import { identityValuesDescend } from '../../proofs-check/identity-values-descend.js';
import { over, plus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Monotone layers of the tied case. A layer with V = cD and step τ is the layer with V = D and step cτ, so
 * layer-monotonicity with D = QᵀQ ⪰ 0 gives the gain over cτ in place of τ. The gain of a step τ > 0 is a sum of terms
 * ≥ 0 that vanish together only if x⁺ = x for every token. That D ⪰ 0 alone is not enough is the enclosure: V = Id.
 */
export default theorem({
  source: burger2025.derived('layer normalisation, tied queries and keys'),
  says:
    'If K = Q and V = c QᵀQ, c > 0, a layer of any step τ obeys E(μ⁺) − E(μ) ≥ (1/cτ) ∫ m (1 + |x + τA|) |x⁺ − x|² dμ' +
    ', m = Z or 1: for τ > 0 the energy rises, strictly unless μ is a fixed point.',
  given: inDimension(2, 5, n => ({ head: tiedAscent(n), mu: tokens(n, 1, 12), tau: stepSize(n) })),
  then: ({ head, mu, tau }) =>
    [softmax, unnormalised].map(attention => {
      const of = { weights: head, h: tau, attention };
      return atLeast(energy(head.D, layer(of)(mu)), plus(energy(head.D, mu), over(layerGain(of)(mu), head.c)));
    }),
  proof: [energyOfAChord, gainOfAStep, identityValuesDescend],
  argument: 'The two lemmas, e^b − e^a ≥ e^a (b − a), and that e^{Qx·Qy} is a positive definite kernel.',
  attacked: true,
  controls: [
    drop(
      'head',
      tiedIdentity,
      'V = c Id: tokens move where E gains nothing, and E itself may fall (see the enclosure)',
    ),
    drop('head', tiedDescent, 'V = −c QᵀQ: the layer descends'),
    drop('head', untiedAscent, 'K ≠ Q: the layer adds the derivative of E in the query only, and D is not ⪰ 0'),
  ],
});
