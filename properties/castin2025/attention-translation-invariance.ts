import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { variantOf, type AnyWeights } from '../../src/attention/kinds.js';
import { l2 } from '../../src/attention/l2.js';
import { sinkhorn } from '../../src/attention/sinkhorn.js';
import type { Variant } from '../../src/attention/variant.js';
import { the } from '../../src/assume/chart.js';
import { anyHead, tiedHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { dilate, image, translate } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * Translations of all tokens. Sinkhorn's kernel loses (x + a)·D(y + a) − x·Dy = a·Dy + x·Da + a·Da to its potentials,
 * for any Q and K; L2 logits −|Q(x + a) − K(y + a)|² do not change when Q = K. The values change by V a.
 */
export default theorem({
  source: castin2025.derived('translations'),
  says: 'Tokens moved by a: ε Γ(x + a) = ε Γ(x) + V a (Sinkhorn), Γ(x + a) = Γ(x) + V a (L2 with Q = K).',
  given: inDimension(2, 4, n => ({
    head: tiedHead(n),
    mu: tokensAnywhere(n, 1, 5),
    a: point(n),
    kind: the<Variant<AnyWeights>>({ l2 }),
    balanced: the<Variant<AnyWeights>>({ sinkhorn }),
  })),
  then: ({ head, mu, a, kind, balanced }) => {
    const nu = movedTokens(mu, x => translate(x, a));
    const moved = image(head.V, a);
    const shifts = (of: Variant<AnyWeights>, scale: Scalar) => {
      const [before, after] = [of.average(head, mu), of.average(head, nu)];
      return mu.tokens.flatMap((x, i) =>
        equalVectors(dilate(scale, after(nu.tokens[i]!)), translate(dilate(scale, before(x)), moved)),
      );
    };
    return [...shifts(kind, mu.in.of(1)), ...shifts(balanced, head.epsilon)];
  },
  argument: 'The change of the logits is a function of x plus a function of y, and for L2 with Q = K it is 0.',
  controls: [
    drop('head', anyHead, 'L2 with Q ≠ K: the query moves against the keys'),
    swap('kind', { softmax: variantOf('softmax') }, 'softmax sees x + a as query'),
    swap('balanced', { softmax: variantOf('softmax') }, 'softmax sees x + a as query'),
  ],
});
