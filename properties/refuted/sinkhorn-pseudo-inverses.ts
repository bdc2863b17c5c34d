import { halfSingular } from '../../src/assume/halfSingular.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { definiteRoot } from '../../src/sphere/definiteRoot.js';
import { inverse } from '../../src/sphere/inverse.js';
import { conjugate, identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * The published code, ε = 1: B = A^{−ᵀ}Σ^{−1}C, C = ½(Σ^{1/2}(4Σ^{1/2}AᵀΣAΣ^{1/2} + I)^{1/2}Σ^{−1/2} − I), with a
 * pseudo-inverse of A. It is right for invertible A, and where A and Σ commute. See sinkhorn-gaussian-closed-form.
 */
export default refutedClaim({
  source: castin2025.at('Gaussian solutions, Sinkhorn attention, the published code'),
  says: 'If Σ ≻ 0 and A = diag(a, 0), the closed form with pseudo-inverses solves B = (Σ − BΣBᵀ)A.',
  given: inDimension(2, 2, n => ({ data: halfSingular(n) })),
  then: ({ data: { A, pseudo, root, Sigma } }) => {
    const [one, back] = [identityMatrix(A[0]![0]!.in, 2), inverse(root)];
    const inside = conjugate(product(root, transpose(A)), Sigma);
    const W = definiteRoot(matrixSum(one, scaledMatrix(one[0]![0]!.in.of(4), inside)));
    const C = scaledMatrix(
      one[0]![0]!.in.of(0.5),
      matrixSum(product(root, product(W, back)), scaledMatrix(one[0]![0]!.in.of(-1), one)),
    );
    const B = product(transpose(pseudo), product(product(back, back), C));
    const left = matrixSum(Sigma, scaledMatrix(one[0]![0]!.in.of(-1), conjugate(B, Sigma)));
    return equalVectors(B.flat(), product(left, A).flat());
  },
  because: 'B maps into the range of A^{−ᵀ} only, and the true B = (Σ − BΣBᵀ)A into that of Σ − BΣBᵀ.',
});
