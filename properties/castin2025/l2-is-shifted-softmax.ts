import { logitsOfL2 } from '../../proofs-check/logits-of-l2.js';
import { normalised, retrieved } from '../../src/attention/attend.js';
import type { QueryKeyWeights } from '../../src/attention/headWeights.js';
import { l2 } from '../../src/attention/l2.js';
import { products, type Logits } from '../../src/attention/logits.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import { image, minus, multiple, norm2 } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** a x·Dy − b |Ky|². */
const logits =
  (a: number, b: number): Logits<QueryKeyWeights> =>
  (weights, mu) => {
    const [row, lengths] = [products(weights, mu), mu.tokens.map(y => norm2(image(weights.K, y)))];
    return x => row(x).map((l, j) => minus(multiple(a, l), multiple(b, lengths[j]!)));
  };
const [shifted, unshifted, halved] = [logits(2, 1), logits(2, 0), logits(1, 1)];

/** −|Qx − Ky|² = 2 Qx·Ky − |Ky|² − |Qx|², and the last term is the same for all keys: it cancels. */
export default theorem({
  source: castin2025.derived('L2 attention'),
  says: 'L2 attention is softmax attention with the logits 2 Qx·Ky − |Ky|², for any Q, K, k × n, any V and μ.',
  given: inDimension(2, 5, n => ({
    head: anyHead(n),
    mu: tokensAnywhere(n, 1, 8),
    logits: the<Logits<QueryKeyWeights>>({ shifted }),
  })),
  then: ({ head, mu, logits: row }) => {
    const [left, right] = [l2.average(head, mu), retrieved(normalised(row))(head, mu)];
    return eachToken(mu, x => equalVectors(left(x), right(x)));
  },
  proof: [logitsOfL2],
  argument: 'The lemma, and softmax does not see what is the same for all keys.',
  controls: [
    swap('logits', { unshifted }, 'without |Ky|² long keys win'),
    swap('logits', { halved }, 'without the factor 2 of the square'),
  ],
});
