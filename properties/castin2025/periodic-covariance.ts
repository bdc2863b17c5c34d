import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { planeCovariance, temperature } from '../../src/assume/gaussians.js';
import { stretchedTurn, turnOnly } from '../../src/assume/valueMatrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, equalVectors } from '../../src/claim/judgement.js';
import { identityMatrix, matrixSum, scaledMatrix, trace } from '../../src/sphere/matrices.js';
import { minus, multiple, over, plus, product, root, square, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** f(l) = l²/ε · 2/(1 + √(1 + 4l²/ε²)) = εsφ(s)/ … for s = l/ε, the pace of Sinkhorn attention on an eigenvalue. */
const sinkhornPace = (l: Scalar, epsilon: Scalar): Scalar => {
  const [s, one] = [over(l, epsilon), l.in.of(1)];
  return over(multiple(2, over(square(l), square(epsilon))), plus(one, root(plus(one, multiple(4, square(s))))));
};
const l2Pace = (l: Scalar): Scalar => over(multiple(2, square(l)), plus(l.in.of(1), multiple(2, l)));

/**
 * For D = Id each kind has Σ′ = [J, f(Σ)] with a function f of Σ alone. In the plane f(Σ) is (f(l₁) − f(l₂))/(l₁ − l₂)
 * Σ plus a multiple of Id, so Σ′ = ω[J, Σ]: a rotation by the angle ωt, under which f(Σ) turns along. A covariance is
 * back after half a turn, at π/ω; for softmax f(l) = l² and ω = tr Σ. So clustering and divergence are not all there
 * is.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, periodic orbits'),
  says:
    'In the plane with D = Id (Q = K = Id) and V the quarter turn J, Σ turns rigidly: (l₁ − l₂)Σ′ = (f(l₁) − f(l₂)) ' +
    '[J, Σ], f(l) = l² (softmax), 2l²/(1 + 2l) (L2), 2(l/ε)²/(1 + √(1 + 4l²/ε²)) (Sinkhorn): period π(l₁ − ' +
    'l₂)/(f(l₁) − f(l₂)), which is π/tr Σ for softmax.',
  given: inDimension(2, 2, n => ({ V: turnOnly(n), plane: planeCovariance(n), epsilon: temperature(n) })),
  then: ({ V, plane: { mu, eigenvalues }, epsilon }) => {
    const [l, k] = [eigenvalues[0]!, eigenvalues[1]!];
    const [one, turned] = [identityMatrix(mu.in, 2), product(V, mu.covariance)];
    const bracket = matrixSum(turned, transpose(turned)).flat();
    const kinds = [
      [gaussianSoftmax({ D: one, V }), square],
      [gaussianL2({ Q: one, K: one, V }), l2Pace],
      [gaussianSinkhorn({ D: one, V }, epsilon), (a: Scalar) => sinkhornPace(a, epsilon)],
    ] as const;
    return kinds.flatMap(([field, f]) => {
      const { covariance } = gaussianRate(field)(mu);
      const [left, right] = [minus(l, k), minus(f(l), f(k))];
      const rate = scaledMatrix(left, covariance).flat();
      return [
        ...equalVectors(rate, scaledMatrix(right, [bracket]).flat()),
        equal(plus(mu.in.of(1), trace(covariance)), mu.in.of(1)),
      ];
    });
  },
  argument: 'f(Σ) commutes with Σ and turns with it; a rotation by π is −Id, which every covariance ignores.',
  controls: [drop('V', stretchedTurn, 'V not antisymmetric: traces and volumes change')],
});
