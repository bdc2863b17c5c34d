import type { Attend } from '../../src/attention/attend.js';
import { normalised } from '../../src/attention/attend.js';
import { sharesOf } from '../../src/attention/attentionMatrix.js';
import type { AnyWeights } from '../../src/attention/kinds.js';
import { products } from '../../src/attention/logits.js';
import { sinkhornShares } from '../../src/attention/sinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokens } from '../../src/assume/measures.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { dilate, quotient, sum, combine } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Shares = Attend<AnyWeights>;
/** Softmax over ε: rows are probabilities, columns are not. */
const softmaxShares: Shares = ({ epsilon, D, V }, mu) => {
  const attended = normalised(products)({ D: D.map(row => quotient(row, epsilon)), V }, mu);
  return x => ({ shares: quotient(attended(x).shares, epsilon), total: attended(x).total! });
};

/**
 * Sinkhorn's kernel. The limit of alternate scalings is a coupling of μ with itself: every token attends with weight 1
 * and is attended to with weight 1. Its existence is Sinkhorn's theorem; the potentials are enclosed without it.
 */
export default theorem({
  source: castin2025.at('Sinkhorn attention'),
  says: '∫ K^∞(x, y) dμ(y) = 1 = ∫ K^∞(x, y) dμ(x) on the support of μ, for any Q, K, ε > 0 and masses.',
  given: inDimension(2, 4, n => ({ head: anyHead(n), mu: tokens(n, 1, 6), kernel: the<Shares>({ sinkhornShares }) })),
  then: ({ head, mu, kernel }) => {
    const S = sharesOf(kernel)(head, mu).map(row => dilate(head.epsilon, row));
    const ones = mu.masses.map(w => w.in.of(1));
    return [...equalVectors(S.map(sum), ones), ...equalVectors(combine(mu.masses, S), mu.masses)];
  },
  argument: 'Row and column sums of e^{f(x) + x·Dy/ε + g(y)} are monotone in f and g; the alternate scalings contract.',
  controls: [swap('kernel', { softmaxShares }, 'softmax: some tokens are attended to more than others')],
});
