import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { average } from '../../src/attention/average.js';
import { hardmax } from '../../src/attention/hardmax.js';
import { leaders } from '../../src/attention/leaders.js';
import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { products } from '../../src/attention/logits.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { inverseTemperature } from '../../src/assume/inverseTemperature.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, eachToken, unmet } from '../../src/claim/judgement.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { larger } from '../../src/sphere/larger.js';
import { difference, exponential, minus, multiple, norm2, over, square, sum, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Decay = (beta: Scalar, gap: Scalar) => Scalar;
const decay =
  (k: number): Decay =>
  (beta, gap) =>
    exponential(multiple(k, times(beta, gap)));
const [gap, twiceTheGap] = [decay(-1), decay(-2)];

/**
 * The zero-temperature limit. The tokens that do not lead have together at most the share (1 − w_C)/w_C e^{−βg}, and
 * moving that share between values moves the mean by at most 2|V|R times it. Equal leaders share by their masses.
 */
export default theorem({
  source: castin2025.derived('hardmax attention'),
  says: '|Γ^β(x) − Γ^∞(x)| ≤ 2|V|R (1 − w_C)/w_C e^{−βg}, C the leaders of x, g their lead over the second best logit.',
  given: inDimension(2, 4, n => ({
    head: anyHead(n),
    mu: tokensAnywhere(n, 1, 6),
    beta: inverseTemperature(n),
    decay: the<Decay>({ gap }),
  })),
  then: ({ head, mu, beta, decay: e }) => {
    const [limit, row, leadersOf] = [hardmax.average(head, mu), products(head, mu), leaders(head, mu)];
    const near = average({ D: scaledMatrix(beta, head.D), V: head.V }, mu);
    const size = times(square(frobeniusNorm(head.V)), mu.tokens.map(norm2).reduce(larger));
    return eachToken(mu, x => {
      const [{ leading }, logits] = [leadersOf(x), row(x)];
      const rest = logits.filter((_, j) => !leading.includes(j));
      if (rest.length === 0) return unmet(beta.in.of(0), beta);
      const share = sum(mu.masses.filter((_, j) => leading.includes(j)));
      const lead = minus(logits[leading[0]!]!, rest.reduce(larger));
      const others = times(over(minus(beta.in.of(1), share), share), e(beta, lead));
      return atLeast(multiple(4, times(size, square(others))), norm2(difference(near(x), limit(x))));
    });
  },
  argument: 'The share of the others is at most r/(1 + r) ≤ r, r = (1 − w_C)/w_C e^{−βg}, and values differ by 2|V|R.',
  controls: [swap('decay', { twiceTheGap }, 'e^{−2βg}: too fast')],
});
