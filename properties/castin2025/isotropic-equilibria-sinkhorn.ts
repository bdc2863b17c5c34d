import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { anyGaussian, temperature } from '../../src/assume/gaussians.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { identityOnly, valuesBesides } from '../../src/assume/valueMatrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { conjugate, matrixSum, trace } from '../../src/sphere/matrices.js';
import { multiple, norm2, over, plus, product, quotient } from '../../src/sphere/verbs.js';
import { root, square, times, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** φ′(s) = 2/(w(1 + w)), w = √(1 + 4s²), from s². */
const slope = (s2: Scalar): Scalar => {
  const one = s2.in.of(1);
  const w = root(plus(one, multiple(4, s2)));
  return over(s2.in.of(2), times(w, plus(one, w)));
};
const undamped = (s2: Scalar): Scalar => s2.in.of(1);

/**
 * Σ′ = R(φ(M) + φ(M)ᵀ)Rᵀ/ε, φ on the singular values of M, the gradient of a convex spectral function G. φ is odd, so
 * −φ(M)ᵀ = φ(−Mᵀ), and tr((D + Dᵀ)Σ′) = ⟨φ(M) − φ(−Mᵀ), M + Mᵀ⟩, and 1 ≥ G″ ≥ φ′(|M|) between −Mᵀ and M, whose norms
 * agree: φ(s)/s ≥ φ′(s), which falls. The range of Σ is isotropic if and only if M + Mᵀ = 0.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, equilibria under Sinkhorn attention for the identity value matrix'),
  says:
    'If V = Id, Σ = RRᵀ is an equilibrium of Sinkhorn attention if and only if x·Dx = 0 on its range: with ' +
    'M = RᵀDᵀR/ε, N = M + Mᵀ, tr((D + Dᵀ)Σ′) ≥ φ′(|M|)|N|², φ′(s) = 2/(w(1 + w)), w² = 1 + 4s², and ε|Σ′| ≤ |R|²|N|.',
  given: inDimension(2, 3, n => ({
    ...{ V: identityOnly(n), D: anyMatrix(n), mu: anyGaussian(n), epsilon: temperature(n) },
    least: the({ slope }),
  })),
  then: ({ V, D, mu, epsilon, least }) => {
    const M = conjugate(transpose(mu.factor), transpose(D)).map(row => quotient(row, epsilon));
    const twist = norm2(matrixSum(M, transpose(M)).flat());
    const { covariance } = gaussianRate(gaussianSinkhorn({ D, V }, epsilon))(mu);
    const pull = trace(product(matrixSum(D, transpose(D)), covariance));
    const [speed, size] = [times(square(epsilon), norm2(covariance.flat())), square(norm2(mu.factor.flat()))];
    if (!exceeds(twist, mu.in.of(0))) return [zero(pull, mu.in.of(1)), zero(speed, mu.in.of(1))];
    return [atLeast(pull, times(least(norm2(M.flat())), twist)), atLeast(times(size, twist), speed)];
  },
  argument: 'G″ of a spectral function has the eigenvalues φ′(s_i) and difference quotients of ±s_i, s_j ↦ φ.',
  controls: [
    drop('V', valuesBesides, 'V ≠ Id: the covariance may turn and shrink'),
    swap('least', { undamped }, 'φ′(0) = 1 for φ′(|M|): Sinkhorn attention is slower than softmax'),
  ],
});
