/**
 * What a conjecture is written with. Importing this loads formulas only: no computer algebra, no compiler, no runner.
 */
export { paper, type Citation, type Paper } from './claim/citation.js';
export { conjecture, open, refutedClaim, theorem, type Claim } from './claim/claim.js';
export { drop, swap, type Witness } from './claim/control.js';
export { inDimension, type Given } from './claim/given.js';
export { atLeast, eachToken, equal, equalVectors, orthogonal, unmet, zero, type Judgement } from './claim/judgement.js';
export { boxEnclosure, enclosure, lemmaIdentity, statementIdentity, type Obligation } from './claim/obligation.js';
export type { Order } from './claim/order.js';

export { antisymmetric } from './assume/antisymmetric.js';
export { chart, the, type Chart } from './assume/chart.js';
export { cloudPair, cloudPairAnywhere } from './assume/cloudPairs.js';
export { anyGaussian, anyVector, centredGaussian, temperature } from './assume/gaussians.js';
export { anyHead } from './assume/heads.js';
export {
  anyMatrix,
  negativeSemidefinite,
  positiveSemidefinite,
  queries,
  rotation,
  symmetric,
} from './assume/matrices.js';
export { dirac, tokens } from './assume/measures.js';
export { tokensAnywhere } from './assume/onSphere.js';
export { orthogonal as orthogonalMatrix } from './assume/orthogonal.js';
export { point } from './assume/points.js';
export type { Dimension, Source } from './assume/source.js';
export { anyWeights, asymmetricGradient, gradientWeights, identityValue, unrelatedValue } from './assume/weights.js';

export { dissipation } from './energy/dissipation.js';
export { energy } from './energy/energy.js';
export { energyRate } from './energy/energyRate.js';
export { firstVariation } from './energy/firstVariation.js';
export { hessian } from './energy/hessian.js';
export { uniformEnergy } from './energy/uniformEnergy.js';
export { wassersteinGradient } from './energy/wassersteinGradient.js';

export { euclidean, softmax, unnormalised, type Attention } from './attention/attention.js';
export { average } from './attention/average.js';
export { kernel } from './attention/kernel.js';
export { gaussianL2 } from './attention/gaussianL2.js';
export { gaussianLinear } from './attention/gaussianLinear.js';
export { gaussianRate, type GaussianRate } from './attention/gaussianRate.js';
export { gaussianSinkhorn } from './attention/gaussianSinkhorn.js';
export { gaussianSoftmax } from './attention/gaussianSoftmax.js';
export { headWeights } from './attention/headWeights.js';
export { causalAttention, selfAttention } from './attention/motion.js';
export { multiHead } from './attention/multiHead.js';
export { logPartition, partition } from './attention/partition.js';
export { hardmax, l2, linear, relu, sigmoid, sinkhorn } from './attention/variants.js';
export { velocity } from './attention/velocity.js';
export type { SignedWeights, Weights } from './attention/weights.js';

export { flow } from './flow/flow.js';
export { layer } from './flow/layer.js';
export { retraction } from './flow/retraction.js';
export { gaussian, type Gaussian } from './measure/gaussian.js';
export { measure, pair, type Measure } from './measure/measure.js';
export { mean, secondMoment } from './measure/moments.js';
export { movedTokens } from './measure/movedTokens.js';

export { determinant } from './sphere/determinant.js';
export { exceeds } from './sphere/exceeds.js';
export { hyperbolicCosine, hyperbolicSine } from './sphere/hyperbolic.js';
export { inverse } from './sphere/inverse.js';
export { absolute, larger } from './sphere/larger.js';
export { diagonalMatrix, identityMatrix, matrixSum, scaledMatrix, symmetricPart, trace } from './sphere/matrices.js';
export { spectralBound } from './sphere/spectralBound.js';
export { tangentProjection } from './sphere/tangentProjection.js';
export * from './sphere/verbs.js';
export { wasserstein } from './transport/wasserstein.js';
export type { Approx, Arithmetic, Reading, Scalar } from './arithmetic/arithmetic.js';
