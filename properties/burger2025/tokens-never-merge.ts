import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { lipschitzBound, valueNorm } from '../../src/attention/lipschitzBound.js';
import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { lightPair } from '../../src/assume/lightPair.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, type Judgement } from '../../src/claim/judgement.js';
import { step } from '../../src/flow/step.js';
import { rungeKutta4 } from '../../src/flow/tableau.js';
import type { Measure } from '../../src/measure/measure.js';
import { pairwise } from '../../src/measure/pairwise.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { dot, minus, multiple, negative, norm2, plus, sum, times, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** |d·w| ≤ L |d|², asked where d ≠ 0 for certain. */
const bounded =
  (L: Scalar) =>
  (d: Vector, w: Vector): readonly Judgement[] => {
    const [most, rate, zero] = [times(L, norm2(d)), dot(d, w), L.in.of(0)];
    return exceeds(norm2(d), zero) ? [atLeast(most, rate), atLeast(most, negative(rate))] : [unmet(norm2(d), zero)];
  };

/**
 * Tokens never merge. All tokens move in one field, Lipschitz with L on the sphere, so |(x − y)·(v(x) − v(y))| ≤ L|x −
 * y|², which is |d/dt log |x − y|| ≤ L; by Grönwall log |x − y| moves by at most Lt. Judged at an instant; the order
 * says that (x − y)·(v(x) − v(y)) is the rate of ½|x − y|² along the computed flow.
 */
export default theorem({
  source: burger2025.derived('self-attention with layer normalisation'),
  says: 'Distinct tokens: |d/dt log |x_i − x_j|| ≤ L = |V|(1 + |D|); e^{−Lt} ≤ |x_i − x_j|(t)/|x_i − x_j|(0) ≤ e^{Lt}.',
  given: inDimension(2, 6, n => ({
    weights: anyWeights(n),
    mu: tokensOnSphere(n, 2, 6),
    motion: the({ selfAttention }),
    constant: the({ lipschitzBound }),
  })),
  then: ({ weights, mu, motion, constant }) => pairwise(mu, motion(weights)(mu), bounded(constant(weights))).flat(),
  orders: [
    {
      is: 2,
      of: ({ weights, mu, motion }) => {
        const squares = (nu: Measure) => sum(pairwise(nu, nu.tokens, d => norm2(d)));
        const rate = multiple(2, sum(pairwise(mu, motion(weights)(mu), dot)));
        const after = step(rungeKutta4, motion(weights));
        return h => minus(squares(after(mu, h)), plus(squares(mu), times(h, rate)));
      },
    },
  ],
  argument: 'P_xA − P_yB = P_x(A − B) + (P_x − P_y)B; the derivative of A is V Cov Dᵀ; Grönwall.',
  controls: [
    { ...swap('constant', { valueNorm }, 'L = |V|: the average turns with x'), witness: { n: 2, data: lightPair } },
    swap('motion', { causalAttention }, 'a causal mask: tokens close to each other see different measures'),
    drop('mu', n => tokensAnywhere(n, 2, 6), 'off the sphere: P_x and the covariance grow with |x|'),
  ],
});
