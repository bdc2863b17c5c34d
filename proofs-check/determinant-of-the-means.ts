import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { anyNumber } from '../src/assume/anyNumber.js';
import { chart } from '../src/assume/chart.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { hessian } from '../src/energy/hessian.js';
import { pair } from '../src/measure/measure.js';
import { diagonalMatrix } from '../src/sphere/matrices.js';
import { exponential, minus, multiple, negative, plus, square, times } from '../src/sphere/verbs.js';

interface Pair {
  readonly lambda: Scalar;
  readonly d: Scalar;
  readonly p: Scalar;
}

/** H(a e_2, b e_2) at p δ_{e_1} + (1 − p) δ_{−e_1} under diag(λ, d). */
const form = ({ lambda, d, p }: Pair, a: number, b: number): Scalar => {
  const [nought, one] = [p.in.of(0), p.in.of(1)];
  const xi = [a, b].map(t => [nought, p.in.of(t)]);
  return hessian(diagonalMatrix([lambda, d]), pair([one, nought], p), xi);
};

/** The determinant of the matrix of ½H in (a, b). */
export const determinant = (of: Pair): Scalar => {
  const [up, down, both] = [form(of, 1, 0), form(of, 0, 1), form(of, 1, 1)];
  const mixed = multiple(0.5, minus(both, plus(up, down)));
  return multiple(0.25, minus(times(up, down), square(mixed)));
};

/** pq (d − λ)(λ(p² + q²) e^λ e^{−λ} + pq (e^{2λ}(d − λ) − e^{−2λ}(d + λ))). */
const closed = ({ lambda, d, p }: Pair, between: number): Scalar => {
  const [q, up, down] = [minus(p.in.of(1), p), exponential(lambda), exponential(negative(lambda))];
  const [gap, pq] = [minus(d, lambda), times(p, q)];
  const hyperbolic = minus(times(square(up), gap), multiple(between, times(square(down), plus(d, lambda))));
  const unequal = times(times(lambda, plus(square(p), square(q))), times(up, down));
  return times(times(pq, gap), plus(unequal, times(pq, hyperbolic)));
};

/**
 * When the means of a pair are stable. With r = p/q + q/p and λR(d) = 2λ cosh 2λ − 2d sinh 2λ the determinant is
 * (pq)² λ(d − λ)(r − R(d)): for λ > 0 both means fall off along the eigenvalue d iff d < λ and r < R(d).
 */
export const determinantOfTheMeans = lemmaIdentity({
  says: 'At p δ_v + q δ_{−v} the form ½H(a, b) along d has determinant (pq)² λ(d − λ)(r − R(d)), r = p/q + q/p.',
  given: inDimension(2, 2, n => ({
    lambda: anyNumber(n),
    d: anyNumber(n),
    p: chart('0 < p < 1', source => source.simplex('masses', 2)[0]!),
  })),
  then: of => [equal(determinant(of), closed(of, 1))],
  sizes: [[2, 2]],
  control: {
    why: 'the kernel e^{−λ} between the clusters dropped',
    then: of => [equal(determinant(of), closed(of, 0))],
  },
});
