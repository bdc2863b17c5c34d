import { average } from '../../src/attention/average.js';
import { unmasked } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { anyHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { sampleSize } from '../../src/assume/sampleSizes.js';
import { testFunction } from '../../src/assume/testFunctions.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { step } from '../../src/flow/step.js';
import { rungeKutta4 } from '../../src/flow/tableau.js';
import { binomialExpectation } from '../../src/measure/binomialExpectation.js';
import { copiedExpectation, expectation } from '../../src/measure/expectation.js';
import { integral } from '../../src/measure/integralRate.js';
import type { Measure } from '../../src/measure/measure.js';
import { valueOf } from '../../src/measure/testFunction.js';
import { dot, minus, multiple, plus, square } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * Without drawing: for finitely many atoms an expectation over all samples is a finite sum. Tokens solve the equation
 * (transformer-pde-weak-form); its solution is unique (softmax-lipschitz), global (support-growth), Lipschitz in its
 * start (dobrushin-stability-euclidean), smooth in the masses k_i/N of atoms: so the order of Var φ/N lasts. Judged for
 * two atoms after a step of length 1/4 of order 4.
 */
export default theorem({
  source: castin2025.derived('the Transformer equation'),
  says:
    'Mean-field limit on ℝⁿ, N independent tokens with the law μ: Expect |∫ φ dμ^N − ∫ φ dμ|² = Var φ/N, and ' +
    'Expect |∫ φ dμ^N_t − ∫ φ dμ_t|², moved by softmax attention, is of order exactly 1 in 1/N = 1/4k² (16, 64, …).',
  given: inDimension(2, 3, n => ({
    ...{ head: anyHead(n), mu: tokensAnywhere(n, 2, 3), pair: tokensAnywhere(n, 2, 2), size: sampleSize(n) },
    ...{ phi: testFunction(n), expect: the({ expectation }), sampled: the({ binomialExpectation }) },
  })),
  then: ({ mu, size, phi, expect }) => {
    const values = mu.tokens.map(valueOf(phi));
    const [mean, squares] = [integral(phi, mu), dot(mu.masses, values.map(square))];
    const error = expect(mu, size)(sample => square(minus(integral(phi, sample), mean)));
    return [equal(plus(multiple(size, error), square(mean)), squares)];
  },
  orders: [
    {
      is: 2,
      of: ({ head, pair, phi, sampled }) => {
        const motion = unmasked(nu => average(head, nu));
        const after = (nu: Measure) => integral(phi, step(rungeKutta4, motion)(nu, nu.in.of(1 / 4)));
        const limit = after(pair);
        return (_h, k) => sampled(pair, 4 * k ** 2)(sample => square(minus(after(sample), limit)));
      },
    },
  ],
  proof: [statementIdentity([[2, 2]], [[3, 2]])],
  controls: [
    swap('expect', { copiedExpectation }, 'N copies of one token: Var φ, whatever N'),
    swap('sampled', { copiedExpectation }, 'N copies of one token: no law of large numbers, later neither'),
  ],
});
