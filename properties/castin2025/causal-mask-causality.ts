import { variantOf, type AnyWeights, type Kind } from '../../src/attention/kinds.js';
import type { MeanField } from '../../src/attention/field.js';
import { causal, unmasked, type Motion } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { image } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Mask = (field: MeanField) => Motion;
/** The mask of token i + 1 for token i. */
const late: Mask = field => mu => {
  const seen = (i: number): Measure => measure(mu.tokens.slice(0, i + 2), mu.masses.slice(0, i + 2));
  return mu.tokens.map((x, i) => field(seen(i))(x));
};
const kinds: readonly Kind[] = ['softmax', 'l2', 'sigmoid'];
const moving =
  (head: AnyWeights, kind: Kind): MeanField =>
  mu =>
    variantOf(kind).average(head, mu);

/** Token i reads the measure of the tokens 1, …, i: a later one is not in it, at no time. The first one is alone. */
export default theorem({
  source: castin2025.derived('masked attention'),
  says: 'Masked: a token j > i never influences x_i, and the first token moves by dx_1/dt = V x_1 (softmax, L2).',
  given: inDimension(2, 5, n => ({
    head: anyHead(n),
    mu: tokensAnywhere(n, 2, 6),
    y: point(n),
    mask: the<Mask>({ causal }),
  })),
  then: ({ head, mu, y, mask }) => {
    const last = mu.tokens.length - 1;
    const nu = movedTokens(mu, (x, i) => (i === last ? y : x));
    const earlier = kinds.flatMap(kind => {
      const [before, after] = [mask(moving(head, kind))(mu), mask(moving(head, kind))(nu)];
      return before.slice(0, last).flatMap((v, i) => equalVectors(v, after[i]!));
    });
    const first = [kinds[0]!, kinds[1]!].flatMap(kind =>
      equalVectors(mask(moving(head, kind))(mu)[0]!, image(head.V, mu.tokens[0]!)),
    );
    return [...earlier, ...first];
  },
  proof: [statementIdentity([[2, 2]], [[5, 6]])],
  controls: [
    swap('mask', { unmasked }, 'without the mask every token pulls'),
    swap('mask', { late }, 'a mask off by one: token i sees token i + 1'),
  ],
});
