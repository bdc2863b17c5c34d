import { headWeights } from '../../src/attention/headWeights.js';
import type { MeanField } from '../../src/attention/field.js';
import { variantOf, type AnyWeights, type Kind } from '../../src/attention/kinds.js';
import { causal, selfless, unmasked, type Motion } from '../../src/attention/motion.js';
import { multiHead } from '../../src/attention/multiHead.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { twoShares, unshared } from '../../src/assume/shares.js';
import { testFunction } from '../../src/assume/testFunctions.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { integral, integralRate, spaceTransportRate } from '../../src/measure/integralRate.js';
import { split } from '../../src/measure/split.js';
import { plus } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const kinds: readonly Kind[] = ['softmax', 'sigmoid'];
const fieldsOf = (head: AnyWeights): readonly MeanField[] => {
  const other = { ...headWeights({ Q: head.K, K: head.Q, V: head.V }), epsilon: head.epsilon };
  const single = kinds.map(
    (kind): MeanField =>
      mu =>
        variantOf(kind).average(head, mu),
  );
  return [...single, multiHead([head, other], variantOf('softmax').average)];
};

/**
 * d/dt Σ w_i φ(x_i) = Σ w_i ∇φ(x_i)·Γ[μ](x_i): all tokens move in one field, and it sees the measure alone, written
 * with a token split in two. Left by differentiating φ. ∫ φ dμ stands on both sides and gives the scale.
 */
export default theorem({
  source: castin2025.at('the Transformer equation'),
  says:
    'Tokens of ℝⁿ solve ∂μ/∂t + div(μ Γ[μ]) = 0 weakly: d/dt ∫ φ dμ = ∫ ∇φ · Γ[μ] dμ, φ(x) = b·x + x·Mx + e^{a·x}, ' +
    'any b, M, a, for softmax and sigmoid attention and two heads, however the masses are split.',
  given: inDimension(2, 3, n => ({
    ...{ head: anyHead(n), mu: tokensAnywhere(n, 2, 3), shares: twoShares(n), phi: testFunction(n) },
    motion: the<(field: MeanField) => Motion>({ unmasked }),
  })),
  then: ({ head, mu, shares, phi, motion }) => {
    const [start, twice] = [integral(phi, mu), split(mu, shares)];
    return fieldsOf(head).map(field =>
      equal(
        plus(start, integralRate(phi, mu, motion(field)(mu))),
        plus(start, spaceTransportRate(phi, mu, field(twice))),
      ),
    );
  },
  proof: [statementIdentity([[2, 2]], [[3, 3]])],
  controls: [
    swap('motion', { causal }, 'a mask: each token has a field of its own'),
    swap('motion', { selfless }, 'a token that does not see itself: not in the field of μ'),
    drop('shares', unshared, 'copies with masses of their own: another measure'),
  ],
});
