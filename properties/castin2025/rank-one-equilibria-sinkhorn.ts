import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { rankOneGaussian, rankTwoGaussian, temperature } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { dot, image, multiple, norm2, over, plus, root, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** φ(s) = 2s/(1 + √(1 + 4s²)). */
const phi = (s: Scalar): Scalar => {
  const one = s.in.of(1);
  return over(multiple(2, s), plus(one, root(plus(one, multiple(4, square(s))))));
};
/** s itself: the pace of softmax. */
const undamped = (s: Scalar): Scalar => s;

/**
 * On Σ = uuᵀ, M = u·Du/ε is a number and BΣ = φ(M) uuᵀ, so Σ′ = (φ(M)/ε)(Vu uᵀ + u uᵀVᵀ); φ is odd and injective, hence
 * vanishes with u·Du only. See rank-one-equilibria (softmax, L2).
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, equilibria of rank one under Sinkhorn attention'),
  says:
    'Σ = uuᵀ ≠ 0 is an equilibrium under Sinkhorn attention if and only if u·Du = 0 or Vu = 0: |Σ′|² = ' +
    '2(φ(u·Du/ε)/ε)²(|Vu|²|u|² + (u·Vu)²), φ(s) = 2s/(1 + √(1 + 4s²)).',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: rankOneGaussian(n),
    epsilon: temperature(n),
    damped: the({ phi }),
  })),
  then: ({ weights, mu, epsilon, damped }) => {
    const u = mu.factor.map(row => row[0]!);
    const Vu = image(weights.V, u);
    const shape = multiple(2, plus(times(norm2(Vu), norm2(u)), square(dot(u, Vu))));
    const k = over(damped(over(dot(u, image(weights.D, u)), epsilon)), epsilon);
    const { covariance } = gaussianRate(gaussianSinkhorn(weights, epsilon))(mu);
    return [equal(norm2(covariance.flat()), times(square(k), shape))];
  },
  argument: 'The factor of Σ has one column, so M is a number.',
  controls: [
    drop('mu', rankTwoGaussian, 'Σ of rank two: directions hold each other'),
    swap('damped', { undamped }, 'u·Du for φ(u·Du): Sinkhorn attention is slower'),
  ],
});
