import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { euclidean, euclideanUnnormalised, softmax, unnormalised } from '../../src/attention/attention.js';
import type { Attention } from '../../src/attention/attention.js';
import { selfAttention } from '../../src/attention/motion.js';
import type { Weights } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal } from '../../src/claim/judgement.js';
import { step } from '../../src/flow/step.js';
import { dormandPrince, euler, midpoint, rungeKutta4, type Tableau } from '../../src/flow/tableau.js';
import type { Measure } from '../../src/measure/measure.js';
import { dot, minus, multiple, norm2, plus, translate } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

type Kinds = Readonly<Record<'softmax' | 'unnormalised', Attention>>;

/** ∫ |x|² dμ⁺ − 1 after one step of 2⁻¹⁴ h: so short that the leading coefficient of every table rules. */
const drift = (table: Tableau) => ({
  is: table.order + 1,
  says: `∫ |x|² dμ after one step of ${table.name}`,
  of: ({ weights, mu, kinds }: { readonly weights: Weights; readonly mu: Measure; readonly kinds: Kinds }) => {
    const advanced = step(table, selfAttention(weights, kinds.softmax));
    const squares = (nu: Measure): Scalar => dot(nu.masses, nu.tokens.map(norm2));
    return (h: Scalar) => minus(squares(advanced(mu, multiple(2 ** -14, h))), mu.in.of(1));
  },
});

/**
 * Invariance of the sphere. v = A − (x·A) x gives x·v = (1 − |x|²) x·A, zero on the sphere, so the flow stays there.
 * Judged as |x + v|² = |x|² + |v|², which keeps its scale where v is small. A step of order p without retraction
 * differs from the flow by order p + 1, and nothing in these tables cancels that in |x|².
 */
export default theorem({
  source: burger2025.derived('self-attention with layer normalisation'),
  says: 'If |x| = 1, then x·v[μ](x) = 0, for any D and V; one step of order p moves ∫ |x|² dμ by order exactly p + 1.',
  given: inDimension(2, 8, n => ({
    weights: anyWeights(n),
    mu: tokensOnSphere(n, 1, 16),
    kinds: the<Kinds>({ projected: { softmax, unnormalised } }),
  })),
  then: ({ weights, mu, kinds }) =>
    [kinds.softmax, kinds.unnormalised].flatMap(attention => {
      const v = attention.velocity(weights, mu);
      return eachToken(mu, x => equal(norm2(translate(x, v(x))), plus(norm2(x), norm2(v(x)))));
    }),
  orders: [drift(euler), drift(midpoint), drift(rungeKutta4), drift(dormandPrince)],
  proof: [statementUpToThree],
  long: true,
  controls: [
    drop('mu', n => tokensAnywhere(n, 1, 16), 'a token off the sphere: x·v = (1 − |x|²) x·A'),
    swap('kinds', { euclidean: { softmax: euclidean, unnormalised: euclideanUnnormalised } }, 'A is not projected'),
  ],
});
