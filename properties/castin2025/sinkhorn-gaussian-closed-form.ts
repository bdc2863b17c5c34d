import { dampingOfSingularValues } from '../../proofs-check/damping-of-singular-values.js';
import { damping, sinkhornSlope } from '../../src/attention/gaussianSinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { anyGaussian, anyVector, temperature } from '../../src/assume/gaussians.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equalVectors } from '../../src/claim/judgement.js';
import { inverse } from '../../src/sphere/inverse.js';
import { conjugate, gramMatrix, identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, image, norm, norm2, plus, product, quotient, times, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** −1/φ for φ in every singular direction: it solves the same equation. */
const spurious: typeof sinkhornSlope = (D, { in: A, factor }, epsilon) => {
  const M = conjugate(transpose(factor), transpose(D)).map(row => quotient(row, epsilon));
  const phi = product(damping(M), M);
  const spread = scaledMatrix(A.of(-1), inverse(gramMatrix(transpose(phi))));
  const C = conjugate(factor, matrixSum(identityMatrix(A, M.length), spread));
  return product(C, transpose(D)).map(row => quotient(row, epsilon));
};
/** √(1 + t) for √(1 + 4t) in h, that is h for M/2. */
const halved: typeof sinkhornSlope = (D, mu, epsilon) => sinkhornSlope(D, mu, plus(epsilon, epsilon));

/**
 * With H = h(MMᵀ), th² + h = 1 is H = I − HMMᵀH, that is C = Σ − BΣBᵀ for C = RHRᵀ and B = CDᵀ/ε, for every factor R
 * of Σ. The roots of the equation are h = 1 − φ² and 1 − 1/φ² in each singular direction of M; only h > 0 leaves C ⪰ 0,
 * and h(s²) ≥ 1/(1 + s) as √(1 + 4s²) ≤ 1 + 2s. No rank of Σ or D is used.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, Sinkhorn attention, singular matrices'),
  says:
    'For Σ = RRᵀ and D of any rank, B = R h(MMᵀ)RᵀDᵀ/ε, M = RᵀDᵀR/ε, h(t) = 2/(1 + √(1 + 4t)), solves B = (Σ − ' +
    'BΣBᵀ)Dᵀ/ε, and Σ − BΣBᵀ ⪰ 0: z·(Σ − BΣBᵀ)z ≥ |Rᵀz|²/(1 + |M|).',
  given: inDimension(2, 3, n => ({
    D: anyMatrix(n),
    mu: anyGaussian(n),
    epsilon: temperature(n),
    z: anyVector(n),
    slope: the({ sinkhornSlope }),
  })),
  then: ({ D, mu, epsilon, z, slope }) => {
    const [B, Rt] = [slope(D, mu, epsilon), transpose(mu.factor)];
    const C = matrixSum(mu.covariance, scaledMatrix(mu.in.of(-1), conjugate(B, mu.covariance)));
    const M = quotient(conjugate(Rt, transpose(D)).flat(), epsilon);
    const fixed = quotient(product(C, transpose(D)).flat(), epsilon);
    const least = norm2(image(Rt, z));
    return [...equalVectors(B.flat(), fixed), atLeast(times(plus(mu.in.of(1), norm(M)), dot(z, image(C, z))), least)];
  },
  proof: [dampingOfSingularValues],
  controls: [
    swap('slope', { spurious }, 'the other root −1/φ: the same equation, and Σ − BΣBᵀ ⪯ 0'),
    swap('slope', { halved }, 'the factor 4 lost: ε doubled'),
  ],
});
