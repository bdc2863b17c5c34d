import { dampingOfSingularValues } from '../../proofs-check/damping-of-singular-values.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { conditionalCovariance, gaussianSinkhorn, sinkhornSlope } from '../../src/attention/gaussianSinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { anyGaussian, temperature } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { conjugate, matrixSum } from '../../src/sphere/matrices.js';
import { image, product, quotient, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const softmaxSlope: typeof sinkhornSlope = (D, { covariance }, epsilon) =>
  product(covariance, transpose(D)).map(row => quotient(row, epsilon));
const warm: typeof sinkhornSlope = (D, mu, epsilon) => sinkhornSlope(D, mu, epsilon.in.of(1));
const transposed: typeof sinkhornSlope = (D, mu, epsilon) => sinkhornSlope(transpose(D), mu, epsilon);
const withoutPrefactor: typeof gaussianSinkhorn = ({ D, V }, epsilon) =>
  gaussianSinkhorn({ D, V: V.map(row => row.map(a => a.in.mul(epsilon, a))) }, epsilon);

/**
 * K^∞ = e^{x·Dy/ε + f(x) + g(y)} with quadratic f, g couples N(α, Σ) to itself: y given x is N(α + B(x − α), C), where
 * B = CDᵀ/ε is read off the cross term and Σ = C + BΣBᵀ is the law of y. Read from y to x it is the plan of Dᵀ, so
 * ΣBᵀ = B_*Σ. The mean of the plan is α on both sides, whence α′ = Vα/ε. That C = R h(MMᵀ)Rᵀ: see the lemma.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, Sinkhorn attention'),
  says:
    'If μ = N(α, Σ), Sinkhorn attention is Γ(x) = V(α + B(x − α))/ε, B = CDᵀ/ε, C = Σ − BΣBᵀ = R h(MMᵀ)Rᵀ, so that ' +
    'α′ = Vα/ε and Σ′ = (VBΣ + ΣBᵀVᵀ)/ε, with ΣBᵀ = B_*Σ for the B_* of Dᵀ.',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: anyGaussian(n),
    epsilon: temperature(n),
    slope: the({ sinkhornSlope }),
    field: the({ gaussianSinkhorn }),
  })),
  then: ({ weights, mu, epsilon, slope, field }) => {
    const [{ D, V }, Sigma] = [weights, mu.covariance];
    const [B, reverse] = [slope(D, mu, epsilon), sinkhornSlope(transpose(D), mu, epsilon)];
    const C = conditionalCovariance(D, mu, epsilon);
    const rate = gaussianRate(field(weights, epsilon))(mu);
    const half = product(V, product(Sigma, transpose(reverse))).map(row => quotient(row, epsilon));
    return [
      ...equalVectors(Sigma.flat(), matrixSum(C, conjugate(B, Sigma)).flat()),
      ...equalVectors(product(Sigma, transpose(B)).flat(), product(reverse, Sigma).flat()),
      ...equalVectors(rate.mean, quotient(image(V, mu.mean), epsilon)),
      ...equalVectors(rate.covariance.flat(), matrixSum(half, transpose(half)).flat()),
    ];
  },
  proof: [dampingOfSingularValues],
  argument: 'Log-quadratic potentials solve the marginal equations, and K^∞ is unique; the lemma gives C.',
  controls: [
    swap('slope', { softmaxSlope }, 'the slope ΣDᵀ/ε of softmax: y then has another law than x'),
    swap('slope', { warm }, 'ε forgotten in the exponent'),
    swap('slope', { transposed }, 'D for Dᵀ'),
    swap('field', { withoutPrefactor }, '1/ε forgotten in front'),
  ],
});
