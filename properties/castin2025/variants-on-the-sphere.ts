import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import type { VectorField } from '../../src/attention/field.js';
import { variantOf, type AnyWeights, type Kind } from '../../src/attention/kinds.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { dirac } from '../../src/assume/measures.js';
import { tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal } from '../../src/claim/judgement.js';
import type { Measure } from '../../src/measure/measure.js';
import { logistic } from '../../src/sphere/logistic.js';
import { positivePart } from '../../src/sphere/positivePart.js';
import { dot, exponential, image, norm2, over, plus, square, times, translate, wedge } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Fields = (kind: Kind, head: AnyWeights, mu: Measure) => VectorField;
const projected: Fields = (kind, head, mu) => variantOf(kind).velocity(head, mu);
const unprojected: Fields = (kind, head, mu) => variantOf(kind).average(head, mu);

/** What a token on its own retrieves of its value, in terms of q = x·Dx. */
const share: Readonly<Partial<Record<Kind, (q: Scalar, epsilon: Scalar) => Scalar>>> = {
  ...{ softmax: one, l2: one, hardmax: one, sinkhorn: (q, epsilon) => over(one(q), epsilon) },
  ...{ unnormalised: exponential, sigmoid: logistic, linear: q => q, relu: positivePart },
};
function one(q: Scalar): Scalar {
  return q.in.of(1);
}

/**
 * Every field is P_x of something, hence tangent; at δ_x it is a multiple of P_x V x, and |P_x Vx|² = |x ∧ Vx|².
 * Hardmax is judged at δ_x alone: ties between points that are known up to rounding stay open.
 */
export default theorem({
  source: castin2025.derived('attention with layer normalisation'),
  says:
    'For all kinds x·v[μ](x) = 0 on the sphere, and |v[δ_x](x)|² = c² |x ∧ Vx|², c = 1 (softmax, L2, hardmax), 1/ε ' +
    '(Sinkhorn), s(x·Dx), x·Dx, (x·Dx)₊, e^{x·Dx}: δ_x is stationary iff c = 0 or Vx ∥ x.',
  given: inDimension(2, 4, n => ({
    head: anyHead(n),
    mu: tokensOnSphere(n, 1, 3),
    one: dirac(n),
    fields: the<Fields>({ projected }),
  })),
  then: ({ head, mu, one: delta, fields }) =>
    (Object.keys(share) as readonly Kind[]).flatMap(kind => {
      const [v, x] = [fields(kind, head, mu), delta.tokens[0]!];
      const c = share[kind]!(dot(x, image(head.D, x)), head.epsilon);
      const defect = times(square(c), norm2(wedge(x, image(head.V, x))));
      const alone = equal(plus(c.in.of(1), norm2(fields(kind, head, delta)(x))), plus(c.in.of(1), defect));
      if (kind === 'hardmax') return [alone];
      return [alone, ...eachToken(mu, y => equal(norm2(translate(y, v(y))), plus(norm2(y), norm2(v(y)))))];
    }),
  argument: 'x·P_x a = 0 for |x| = 1, and Lagrange’s identity |P_x Vx|² = |x ∧ Vx|².',
  controls: [swap('fields', { unprojected }, 'without P_x tokens leave the sphere')],
});
