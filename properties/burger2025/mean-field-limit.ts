import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { sampleSize, twoAtoms } from '../../src/assume/sampleSizes.js';
import { testFunction } from '../../src/assume/testFunctions.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { biased, unbiased } from '../../src/energy/samplingBias.js';
import { energy } from '../../src/energy/energy.js';
import { flow } from '../../src/flow/flow.js';
import { binomialExpectation } from '../../src/measure/binomialExpectation.js';
import { copiedExpectation, expectation } from '../../src/measure/expectation.js';
import { integral } from '../../src/measure/integralRate.js';
import { minus, square } from '../../src/sphere/verbs.js';
import { biasOfASample } from '../../proofs-check/bias-of-a-sample.js';
import { burger2025 } from '../sources.js';

/**
 * Without drawing: for a law of finitely many atoms the expectation over all samples is a finite sum, and the flow of a
 * sample is that of the atoms with the masses k_i/N. Bias: N of the N² pairs are a token with itself. Rate: ∫ φ dμ^N_t
 * depends smoothly on masses of variance w(1 − w)/N. Judged for two atoms, after a step of length 1/4 of order 4.
 */
export default theorem({
  source: burger2025.derived('self-attention with layer normalisation'),
  says:
    'N independent tokens with the law μ: Expect E(μ^N) = (1 − 1/N) E(μ) + (1/N) ∫ e^{x·Dx} dμ exactly; and Expect ' +
    '|∫ φ dμ^N_t − ∫ φ dμ_t|² is of order exactly 1 in 1/N = 1/40k² (N = 160, 640, 2560, 10 240).',
  given: inDimension(2, 3, n => ({
    ...{ weights: anyWeights(n), mu: tokens(n, 2, 3), pair: twoAtoms(n), size: sampleSize(n), phi: testFunction(n) },
    ...{ expect: the({ expectation }), energyOf: the({ biased }) },
  })),
  then: ({ weights: { D }, mu, size, expect, energyOf }) => [
    equal(
      expect(mu, size)(sample => energy(D, sample)),
      energyOf(D, mu, size),
    ),
  ],
  orders: [
    {
      is: 2,
      of: ({ weights, pair, phi }) => {
        const after = (nu: typeof pair) => integral(phi, flow(weights, nu, nu.in.of(1 / 4)));
        const limit = after(pair);
        return (_h, k) => binomialExpectation(pair, 40 * k ** 2)(sample => square(minus(after(sample), limit)));
      },
    },
  ],
  proof: [statementIdentity([[2, 2]], [[6, 3]]), biasOfASample],
  long: true,
  controls: [
    swap('expect', { copiedExpectation }, 'N copies of one token: not independent, no law of large numbers'),
    swap('energyOf', { unbiased }, 'the energy sees each token by itself: a bias of order 1/N'),
  ],
});
