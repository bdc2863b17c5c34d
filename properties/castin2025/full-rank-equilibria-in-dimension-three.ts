import { determinantByAxialVector } from '../../proofs-check/determinant-by-axial-vector.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { axialVector, doubledAxialVector } from '../../src/sphere/axialVector.js';
import { determinant } from '../../src/sphere/determinant.js';
import { symmetricPart } from '../../src/sphere/matrices.js';
import { dot, image, plus, product, square, times, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * Σ rests under softmax attention iff K = VΣDᵀΣ is antisymmetric, H = ½(K + Kᵀ) = 0. In dimension 3, K = H + [a]_×
 * has det K = det H + a·Ha, and det K = det V det D (det Σ)². Hence no Σ of full rank rests if V and D are invertible;
 * the same holds for every odd n, as det K = det(−Kᵀ) = −det K at rest. Even n differ: V = Id and D = J rest at
 * every multiple of Id.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, rank of the limit'),
  says:
    'If n = 3, K = VΣDᵀΣ, H its symmetric part and a its axial vector, det V det D (det Σ)² = det H + a·Ha: if V ' +
    'and D are invertible, no Σ of full rank rests under softmax attention (H = 0).',
  given: inDimension(3, 3, n => ({
    ...{ D: anyMatrix(n), V: anyMatrix(n), covariance: symmetric(n), axial: the({ axialVector }) },
  })),
  then: ({ D, V, covariance, axial }) => {
    const K = product(product(product(V, covariance), transpose(D)), covariance);
    const [H, a] = [symmetricPart(K), axial(K)];
    return [
      equal(
        times(times(determinant(V), determinant(D)), square(determinant(covariance))),
        plus(determinant(H), dot(a, image(H, a))),
      ),
    ];
  },
  proof: [determinantByAxialVector],
  controls: [swap('axial', { doubledAxialVector }, 'a of K − Kᵀ')],
});
