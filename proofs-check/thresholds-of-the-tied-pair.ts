import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { minus, multiple, negative, over, plus, root } from '../src/sphere/verbs.js';
import { determinant } from './determinant-of-the-means.js';
import { together } from './thresholds-of-the-pair.js';

const positive = (a: Scalar): Judgement => atLeast(a, a.in.of(0));
const falls = (a: Scalar): Judgement => positive(negative(a));

/** s_1², s_2² = (3 ± √5)/4, the squares of the singular values of Q = [[1, ½], [0, ½]]. */
const squares = (A: Arithmetic): readonly [Scalar, Scalar] => {
  const five = root(A.of(5));
  return [multiple(0.25, plus(A.of(3), five)), multiple(0.25, minus(A.of(3), five))];
};

/** The determinant of the means at masses of the ratio p : q. */
const atRatio = (A: Arithmetic, ratio: number): Scalar => {
  const [lambda, d] = squares(A);
  return determinant({ lambda, d, p: over(A.of(ratio), plus(A.of(1), A.of(ratio))) });
};

/** The pair on the first singular vector for V = D: where s_2² and where p : q would destabilise it. */
export const thresholdsOfTheTiedPair = enclosure({
  shows: 'lemma',
  says:
    'For Q = [[1, ½], [0, ½]] the equal pair on v_1 is stable, s_2² < s_1² tanh s_1² = 1.131025337…, and so are ' +
    'masses p, q iff 0.08542018… < p/q < 11.706835…',
  range: 's² = (3 ± √5)/4, thresholds between neighbouring decimals',
  holds: A => {
    const [lambda, d] = squares(A);
    return [
      ...[d, A.of(1.1310253373)].map(below => falls(together(lambda, below))),
      positive(together(lambda, A.of(1.1310253374))),
      ...[0.08542018, 11.706836].map(ratio => falls(atRatio(A, ratio))),
      ...[0.08542019, 1, 11.706835].map(ratio => positive(atRatio(A, ratio))),
    ];
  },
  control: {
    why: '1 for tanh s_1²: unstable already at s_2² = s_1² − ⅛',
    holds: A => {
      const [lambda] = squares(A);
      return [falls(together(lambda, minus(lambda, A.of(0.125))))];
    },
  },
});
