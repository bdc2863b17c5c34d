import { duals } from '../../src/arithmetic/dual.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { the } from '../../src/assume/chart.js';
import { squareGaussian } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianMotion, pointsOf } from '../../src/flow/gaussianMotion.js';
import { determinant } from '../../src/sphere/determinant.js';
import { matrixSum, trace } from '../../src/sphere/matrices.js';
import { multiple, product, times, translate, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** The columns of the factor carried by the whole field and not by its slope. */
const withOffset: typeof gaussianMotion = field => points => {
  const [mean, ...columns] = gaussianMotion(field)(points);
  const { offset } = field({ ...points, mean: mean!, factor: [], covariance: transpose(points.tokens.slice(1)) });
  return [mean!, ...columns.map(column => translate(column, offset))];
};

/**
 * The flow map of an affine field is x ↦ Φx + c with Φ′ = GΦ, so Σ = ΦΣ_0Φᵀ: a factor moves by R′ = GR, and Φ is
 * invertible, det Φ′ = tr G det Φ (Liouville). Hence det Σ(t) = det Σ_0 exp(2∫ tr G), and the rank of Σ never changes
 * while the flow exists; it can drop in the limit only. The same for every kind of attention with an affine field.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, rank of the covariance'),
  says:
    'Under softmax attention a factor of Σ = RRᵀ moves by R′ = GR, G = VΣDᵀ: then Σ′ = GΣ + ΣGᵀ and (det R)′ = tr G ' +
    'det R, so that det Σ and the rank of Σ are those of Σ_0 times an exponential.',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: squareGaussian(n),
    motion: the({ gaussianMotion }),
  })),
  then: ({ weights, mu, motion }) => {
    const { moving, rateOf } = duals(mu.in);
    const moved = transpose(motion(gaussianSoftmax(weights))(pointsOf(mu)).slice(1));
    const half = product(moved, transpose(mu.factor));
    const { slope } = gaussianSoftmax(weights)(mu);
    const volume = determinant(mu.factor.map((row, j) => row.map((a, k) => moving(a, moved[j]![k]!))));
    const { covariance } = gaussianRate(gaussianSoftmax(weights))(mu);
    return [
      ...equalVectors(matrixSum(half, transpose(half)).flat(), covariance.flat()),
      equal(multiple(2, rateOf(volume)), multiple(2, times(trace(slope), determinant(mu.factor)))),
    ];
  },
  proof: [statementIdentity([[2, 2]], [[3, 3]])],
  controls: [swap('motion', { withOffset }, 'columns moved by the offset too, as if they were points')],
});
