import { tokens } from '../src/assume/measures.js';
import { queries } from '../src/assume/matrices.js';
import { inDimension } from '../src/claim/given.js';
import { equal, type Judgement } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { mean, secondMoment } from '../src/measure/moments.js';
import { momentTensor } from '../src/measure/momentTensor.js';
import { movedTokens } from '../src/measure/movedTokens.js';
import type { Measure } from '../src/measure/measure.js';
import { gramMatrix, scaledMatrix, trace } from '../src/sphere/matrices.js';
import { dot, image, norm2, product, times, type Matrix } from '../src/sphere/verbs.js';

const power = (a: Scalar, k: number): Scalar => (k === 1 ? a : times(a, power(a, k - 1)));

/** ∬ (x·Dy)^k dμ dμ, pair by pair. */
const paired = (D: Matrix, mu: Measure, k: number): Scalar =>
  dot(
    mu.masses,
    mu.tokens.map(x =>
      dot(
        mu.masses,
        mu.tokens.map(y => power(dot(x, image(D, y)), k)),
      ),
    ),
  );

/** Each power of x·QᵀQy integrates to a square, the first two being m̄·Dm̄ and tr((DS)²). */
const squares = (Q: Matrix, mu: Measure, D: Matrix): readonly Judgement[] => {
  const seen = movedTokens(mu, x => image(Q, x));
  const DS = product(D, secondMoment(mu));
  return [
    equal(paired(D, mu, 1), dot(mean(mu), image(D, mean(mu)))),
    equal(paired(D, mu, 2), trace(product(DS, DS))),
    ...[1, 2, 3, 4].map(k => equal(paired(D, mu, k), norm2(momentTensor(seen, k)))),
  ];
};

/** The terms of the energy of a tied head: ∬ (x·Dy)^k = |∫ (Qx)^{⊗k} dμ|² ≥ 0 for k = 1, 2, 3, 4. */
export const powersOfAGramKernel = lemmaIdentity({
  says:
    'If D = QᵀQ, then ∬ (x·Dy)^k dμ dμ = |∫ (Qx)^{⊗k} dμ|² for k ≤ 4; it is m̄·Dm̄ for k = 1 and tr((DS)²) for k ' +
    '= 2.',
  given: inDimension(2, 4, n => ({ Q: queries(n), mu: tokens(n, 1, 4) })),
  then: ({ Q, mu }) => squares(Q, mu, gramMatrix(Q)),
  sizes: [[2, 2]],
  control: {
    why: 'D = −QᵀQ: odd powers change sign',
    then: ({ Q, mu }) => squares(Q, mu, scaledMatrix(mu.in.of(-1), gramMatrix(Q))),
  },
});
