import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { multiHead } from '../../src/attention/multiHead.js';
import { sigmoid } from '../../src/attention/sigmoid.js';
import type { Variant } from '../../src/attention/variant.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { pairRate } from '../../src/energy/pairRate.js';
import { logistic } from '../../src/sphere/logistic.js';
import { dot, exponential, multiple, norm2, sum } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

interface Structure {
  readonly kind: Variant;
  readonly f: (logit: Scalar) => Scalar;
}
const plain: readonly Structure[] = [
  { kind: unnormalised, f: exponential },
  { kind: sigmoid, f: logistic },
];
const normalised: readonly Structure[] = [{ kind: softmax, f: exponential }];

/** Gradients add up: the velocity of all heads is the gradient of the sum of their energies. Mobilities do not add. */
export default theorem({
  source: castin2025.derived('attention with layer normalisation'),
  says: 'W_hV_h = D_h = D_hᵀ: without normalisation several heads ascend Σ_h ½ ∬ F(x·D_hy), at the rate ∫ |v|² dμ.',
  given: inDimension(2, 5, n => ({
    first: symmetric(n),
    second: symmetric(n),
    mu: tokens(n, 1, 6),
    structures: the<readonly Structure[]>({ plain }),
  })),
  then: ({ first, second, mu, structures }) =>
    structures.map(({ kind, f }) => {
      const heads = [first, second].map(D => ({ D, V: D }));
      const v = mu.tokens.map(multiHead(heads, kind.velocity)(mu));
      const rates = heads.map(({ D }) => pairRate(f)(D, mu, v));
      return equal(sum(rates), multiple(2, dot(mu.masses, v.map(norm2))));
    }),
  proof: [statementIdentity([[2, 1]], [[5, 6]])],
  controls: [
    swap('structures', { normalised }, 'softmax: each head has a mobility of its own'),
    drop('second', anyMatrix, 'one D_h not symmetric'),
  ],
});
