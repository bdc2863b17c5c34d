import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { hessian } from '../src/energy/hessian.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import { diagonalMatrix } from '../src/sphere/matrices.js';
import { exponential, minus, negative, over, plus, times } from '../src/sphere/verbs.js';

/** H in the directions t_i e_2 at tokens s_i e_1, equal masses, under diag(λ, d). */
const form =
  (sides: readonly number[], directions: readonly number[]) =>
  (lambda: Scalar, d: Scalar): Scalar => {
    const along = (t: number): Scalar => lambda.in.of(t);
    const tokens = sides.map(s => [along(s), along(0)]);
    return hessian(
      diagonalMatrix([lambda, d]),
      equalMasses(tokens),
      directions.map(t => [along(0), along(t)]),
    );
  };

/** H of the equal pair on e_1 under diag(λ, d), both tokens moved along e_2. */
export const together = form([1, -1], [1, 1]);
export const against = form([1, -1], [1, -1]);
export const inside = form([1, 1, -1, -1], [1, -1, 0, 0]);
const diracInside = form([1, 1], [1, -1]);
const diracMean = form([1, 1], [1, 1]);

const tanh = (a: Scalar): Scalar => {
  const [up, down] = [exponential(a), exponential(negative(a))];
  return over(minus(up, down), plus(up, down));
};
const positive = (a: Scalar): Judgement => atLeast(a, a.in.of(0));
const falls = (a: Scalar): Judgement => positive(negative(a));

/** The distance from a threshold at which the sign is certified. */
const aside = 2 ** -40;

/** The pair on λ under diag(λ, d) has its means together stable for d below `threshold` and unstable above. */
const switchesAt = (lambda: Scalar, threshold: Scalar): readonly Judgement[] => {
  const by = lambda.in.of(aside);
  return [falls(together(lambda, minus(threshold, by))), positive(together(lambda, plus(threshold, by)))];
};

/** d = λ tanh λ for λ of both signs; tanh 1 for diag(d, 1); λ tanh λ = 1, where the pair on d > 1 becomes stable. */
const thresholds = (A: Arithmetic, slope: (a: Scalar) => Scalar): readonly Judgement[] => {
  const [one, by] = [A.of(1), A.of(aside)];
  const [first, second] = [A.of(0.7615941559557649), A.of(1.199678640257734)];
  return [
    ...[0.25, 0.5, 1, 2, 4, -0.5, -1, -2].flatMap(l => switchesAt(A.of(l), times(A.of(l), slope(A.of(l))))),
    ...switchesAt(one, first),
    positive(together(minus(second, by), one)),
    falls(together(plus(second, by), one)),
  ];
};

/**
 * diag(−1, d), 0 < d < tanh 1: the pair on −1 and the Dirac on d are strict local maxima side by side. H of the pair is
 * affine in d, H of the Dirac is e^d times an affine function, so the ends of the window decide.
 */
const window = (A: Arithmetic): readonly Judgement[] => {
  const [low, by] = [A.of(-1), A.of(aside)];
  const ends = [by, minus(tanh(A.of(1)), by)];
  return ends.flatMap(d => [
    ...[together, against, inside].map(H => falls(H(low, d))),
    ...[diracInside, diracMean].map(H => falls(H(d, low))),
  ]);
};

/** Where the equal pair and the Dirac change stability, from the Hessian itself. */
export const thresholdsOfThePair = enclosure({
  shows: 'lemma',
  says: 'The equal pair loses stability at d = λ tanh λ; under diag(−1, d) pair and Dirac coexist for 0 < d < tanh 1',
  range: 'λ = ±½, ±1, ±2, ¼, 4, tanh 1 = 0.76159…, 1.19967…, each ± 2^−40, and the ends of the window',
  holds: A => [...thresholds(A, tanh), ...window(A)],
  control: { why: '1 for tanh λ', holds: A => thresholds(A, a => a.in.of(1)) },
});
