import { headWeights } from '../../src/attention/headWeights.js';
import { variantOf, type Kind } from '../../src/attention/kinds.js';
import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { causal } from '../../src/attention/motion.js';
import { multiHead } from '../../src/attention/multiHead.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { longToken } from '../../src/assume/longToken.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { larger } from '../../src/sphere/larger.js';
import { transpose, norm2, plus, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Kinds = readonly Kind[];
const bounded: Kinds = ['softmax', 'l2', 'hardmax', 'sigmoid'];
const unnormalised: Kinds = ['unnormalised'];
const linear: Kinds = ['linear'];
const relu: Kinds = ['relu'];

/**
 * Growth of the support. The shares of normalised kinds sum to 1 and those of sigmoid attention to less, so that
 * |Γ(x)| ≤ |V| max_j |x_j|, over ε for Sinkhorn, and sums for several heads; Grönwall does the rest. |V| is the
 * Frobenius norm, at least ‖V‖.
 */
export default theorem({
  source: castin2025.derived('growth of the support'),
  says:
    'd/dt max |x_i| ≤ L max |x_i|, so R_t ≤ R_0 e^{Lt}: L = |V| (softmax, L2, hardmax, sigmoid, also masked), |V|/ε ' +
    '(Sinkhorn), Σ_h |W_hV_h| (several heads).',
  given: inDimension(2, 4, n => ({ head: anyHead(n), mu: tokensAnywhere(n, 1, 5), kinds: the<Kinds>({ bounded }) })),
  then: ({ head, mu, kinds }) => {
    const [R2, L] = [mu.tokens.map(norm2).reduce(larger), frobeniusNorm(head.V)];
    const most = times(square(L), R2);
    const other = { ...headWeights({ Q: head.K, K: head.Q, V: transpose(head.V) }), epsilon: head.epsilon };
    const both = times(square(plus(L, frobeniusNorm(other.V))), R2);
    const single = kinds.flatMap(kind => {
      const { average } = variantOf(kind);
      const heads = multiHead([head, other], average)(mu);
      const masked = causal(nu => average(head, nu))(mu);
      const one = [...mu.tokens.map(average(head, mu)), ...masked];
      return [...one.map(v => atLeast(most, norm2(v))), ...mu.tokens.map(x => atLeast(both, norm2(heads(x))))];
    });
    const balanced = mu.tokens.map(variantOf('sinkhorn').average(head, mu));
    return [...single, ...balanced.map(v => atLeast(most, times(square(head.epsilon), norm2(v))))];
  },
  argument: '|Σ_j S_j V x_j| ≤ (Σ_j S_j) |V| R, and Grönwall for R.',
  controls: [
    swap('kinds', { unnormalised }, 'unnormalised: R′ ≤ |V| R e^{|D|R²}, blow-up in finite time'),
    { ...swap('kinds', { linear }, 'linear: R′ ≤ |V||D| R³'), witness: { n: 2, data: longToken } },
    { ...swap('kinds', { relu }, 'ReLU: R′ ≤ |V||D| R³'), witness: { n: 2, data: longToken } },
  ],
});
