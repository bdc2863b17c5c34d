import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { normalised } from '../../src/attention/attend.js';
import { sharesOf } from '../../src/attention/attentionMatrix.js';
import { balancedPotentials } from '../../src/attention/balancedPotentials.js';
import { negativeSquares } from '../../src/attention/l2.js';
import { sinkhornShares } from '../../src/attention/sinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokens } from '../../src/assume/measures.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { dilate, multiple, quotient, translate } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Scale = (epsilon: Scalar) => Scalar;
const twice: Scale = epsilon => multiple(2, epsilon);
const once: Scale = epsilon => epsilon;

/**
 * Gauge of the cost. −|Qx − Ky|²/2ε = Qx·Ky/ε − |Qx|²/2ε − |Ky|²/2ε: a function of x and a function of y go into the
 * potentials, and the balanced kernel is unique. With −|Qx − Ky|²/ε it is the kernel of the problem with ε/2.
 */
export default theorem({
  source: castin2025.derived('Sinkhorn attention'),
  says: 'K^∞ of e^{−|Qx − Ky|²/2ε} is K^∞ of e^{Qx·Ky/ε}: adding f(x) + g(y) to the logits changes nothing.',
  given: inDimension(2, 4, n => ({ head: anyHead(n), mu: tokens(n, 2, 6), scale: the<Scale>({ twice }) })),
  then: ({ head, mu, scale }) => {
    const row = (x: readonly Scalar[]) => quotient(negativeSquares(head, mu)(x), scale(head.epsilon));
    const g = balancedPotentials({ logits: mu.tokens.map(row), masses: mu.masses });
    const squares = sharesOf(normalised(() => x => translate(row(x), g)))(head, mu);
    const products = sharesOf(sinkhornShares)(head, mu);
    return squares.flatMap((shares, i) => equalVectors(shares, dilate(head.epsilon, products[i]!)));
  },
  argument: 'A positive kernel has one balanced scaling e^{f(x) + g(y)}, up to a constant between f and g.',
  controls: [swap('scale', { once }, 'squares over ε: the problem with ε/2')],
});
