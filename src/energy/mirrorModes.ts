import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Derivative } from '../attention/velocityDerivative.js';
import type { Measure } from '../measure/measure.js';
import { larger } from '../sphere/larger.js';
import { dot, minus, multiple, negative, plus, root, square, times, type Vector } from '../sphere/verbs.js';
import { hessian } from './hessian.js';
import type { Matrix } from '../sphere/verbs.js';

/** How a triangle e_1, y, y* moves: y and y* as mirror images of each other, e_1 alone, or both one way round. */
interface Modes {
  readonly even: readonly Vector[];
  readonly first: readonly Vector[];
  readonly others: readonly Vector[];
}

const modesOf = (mu: Measure): Modes => {
  const [one, zero] = [mu.in.of(1), mu.in.of(0)];
  const [, [c, s]] = mu.tokens as [Vector, Vector, Vector];
  const still = [zero, zero];
  const [forth, back] = [
    [negative(s!), c!],
    [s!, c!],
  ];
  return {
    even: [still, forth, back.map(negative)],
    first: [[zero, one], still, still],
    others: [still, forth, back],
  };
};

/** The larger eigenvalue (k + l)/2 + √(((k − l)/2)² + m m′) of the rows (k, m), (m′, l). */
const largerEigenvalue = ([k, m]: Vector, [other, l]: Vector): Scalar => {
  const half = multiple(0.5, minus(k!, l!));
  return plus(multiple(0.5, plus(k!, l!)), root(plus(square(half), times(m!, other!))));
};

/**
 * The largest second derivative of E at a triangle e_1, y, y* with masses p, q, q under D = diag(a, b), up to a
 * positive factor: that of the even mode, or the larger eigenvalue of the odd ones. Positive: no local maximum.
 * Source  derived here, symmetry of the Hessian under (x_1, x_2) ↦ (x_1, −x_2)
 */
export const largestCurvature = (D: Matrix, mu: Measure): Scalar => {
  const { even, first, others } = modesOf(mu);
  const both = others.map((xi, i) => xi.map((a, k) => plus(a, first[i]![k]!)));
  const [k, l, together] = [first, others, both].map(xi => hessian(D, mu, xi)) as [Scalar, Scalar, Scalar];
  const mixed = multiple(0.5, minus(together, plus(k, l)));
  return larger(hessian(D, mu, even), largerEigenvalue([k, mixed], [mixed, l]));
};

/** The second derivative in the even mode alone. */
export const evenCurvature = (D: Matrix, mu: Measure): Scalar => hessian(D, mu, modesOf(mu).even);

/**
 * The largest rate of growth at such a triangle at rest under the flow with this Jacobian, by its action on the modes.
 * Source  derived here; the Jacobian commutes with the reflection, and for V = D is symmetric in some weights
 */
export const largestMirrorRate = (jacobian: Derivative, mu: Measure): Scalar => {
  const { even, first, others } = modesOf(mu);
  const along = (mode: readonly Vector[], xi: readonly Vector[]): readonly [Scalar, Scalar] => {
    const moved = jacobian(xi);
    return [dot(moved[0]!, first[0]!), dot(moved[1]!, mode[1]!)];
  };
  const [k, other] = along(others, first);
  const [m, l] = along(others, others);
  return larger(along(even, even)[1], largerEigenvalue([k, m], [other, l]));
};
