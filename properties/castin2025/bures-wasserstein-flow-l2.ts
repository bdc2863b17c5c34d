import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { the } from '../../src/assume/chart.js';
import { centredOnly, squareGaussian } from '../../src/assume/gaussians.js';
import { plainValues, proportionalKeys, reversedQueries } from '../../src/assume/proportionalKeys.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors, zero } from '../../src/claim/judgement.js';
import { slopeInFactor } from '../../src/energy/slopeInFactor.js';
import { determinant } from '../../src/sphere/determinant.js';
import { conjugate, gramMatrix, identityMatrix, matrixSum, scaledMatrix, trace } from '../../src/sphere/matrices.js';
import { logarithm, minus, multiple, negative, product, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** −½ tr S + ¼ log det(I + 2S). */
const relaxed = (S: Matrix): Scalar => {
  const { in: A } = S[0]![0]!;
  const widened = matrixSum(identityMatrix(A, S.length), scaledMatrix(A.of(2), S));
  return minus(multiple(0.25, logarithm(determinant(widened))), multiple(0.5, trace(S)));
};
const traceOnly = (S: Matrix): Scalar => multiple(-0.5, trace(S));

/**
 * ∇F = −(c²/2)Kᵀ(I − (I + 2S)^{−1})K = −(c²/2)Kᵀ 2S(I + 2S)^{−1}K, and L2 attention of N(0, Σ) is x′ = VPQx, P =
 * 2ΣKᵀ(I + 2S)^{−1}: with Q = cK and V = cKᵀK it is −2∇F x, so R′ = −∂F/∂R. See bures-wasserstein-flow (softmax).
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, Bures–Wasserstein gradient flow, L2 attention'),
  says:
    'If Q = cK and V = cKᵀK, N(0, Σ) follows under L2 attention the Bures–Wasserstein gradient flow of F = ' +
    'c²(−½ tr S + ¼ log det(I + 2S)), S = KΣKᵀ: Σ′ = −(∂F/∂R Rᵀ + R(∂F/∂R)ᵀ), α′ = 0.',
  given: inDimension(2, 3, n => ({ weights: proportionalKeys(n), mu: centredOnly(n), potential: the({ relaxed }) })),
  then: ({ weights, mu, potential }) => {
    const { K, ratio } = weights;
    const rate = gaussianRate(gaussianL2(weights))(mu);
    const slope = slopeInFactor((R, lift) => potential(conjugate(lift(K), gramMatrix(transpose(R)))), mu.factor);
    const half = scaledMatrix(negative(ratio), scaledMatrix(ratio, product(slope, transpose(mu.factor))));
    return [
      ...equalVectors(rate.covariance.flat(), matrixSum(half, transpose(half)).flat()),
      ...rate.mean.map(a => zero(a, mu.in.of(1))),
    ];
  },
  argument: 'd log det(I + 2S) = 2 tr((I + 2S)^{−1} dS).',
  controls: [
    drop('weights', plainValues, 'V = Id: the field is no gradient'),
    drop('weights', reversedQueries, 'queries that are the reversed keys'),
    drop('mu', squareGaussian, 'mean not 0: it moves, and F does not see it'),
    swap('potential', { traceOnly }, 'the logarithm forgotten: keys far away would be seen as well as near ones'),
  ],
});
