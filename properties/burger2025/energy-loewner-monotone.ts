import { productsOfGramKernels } from '../../proofs-check/products-of-gram-kernels.js';
import { negativeSemidefinite, positiveSemidefinite, symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { negativeIdentity } from '../../src/assume/plusMinusIdentity.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { kernelMoments } from '../../src/energy/kernelMoments.js';
import { matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { minus, multiple, plus, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Monotonicity in D. With p = x·D₁y, q = x·My the kernel e^p(e^q − 1) − q − q²/2 is a power series in p and q with
 * coefficients ≥ 0, hence positive definite (Schur; the lemma shows the first products as squares); ∬ q = m̄·Mm̄ and
 * τ = ∬ q² = tr((MS)²). From above 1 − e^{−q} ≤ q, so the difference is at most ∬ e^{p+q} q, and Cauchy–Schwarz. Both
 * bounds vanish for τ = 0 only: τ ≥ (tr MS)²/n, tr MS = ∫ x·Mx dμ, is 0 iff supp μ ⊂ ker M.
 */
export default theorem({
  source: burger2025.derived('minimisers'),
  says:
    'If 0 ⪯ D₁ ⪯ D₂, then E_{D₁} ≤ E_{D₂}, with equality iff supp μ ⊂ ker M, M = D₂ − D₁: m̄·Mm̄ + ½ τ ≤ E_{D₂} − ' +
    'E_{D₁} ≤ (τ E_{2D₂})^{½}, τ = tr((MS)²) ≥ (tr MS)²/n, S = ∫ x xᵀ dμ.',
  given: inDimension(2, 6, n => ({ D1: positiveSemidefinite(n), M: positiveSemidefinite(n), mu: tokens(n, 1, 8) })),
  then: ({ D1, M, mu }) => {
    const [D2, { first, second }] = [matrixSum(D1, M), kernelMoments(M, mu)];
    const rise = minus(energy(D2, mu), energy(D1, mu));
    return [
      atLeast(rise, plus(first, multiple(0.5, second))),
      atLeast(times(second, energy(scaledMatrix(mu.in.of(2), D2), mu)), square(rise)),
    ];
  },
  proof: [productsOfGramKernels],
  argument: 'Schur products of positive definite kernels, 1 − e^{−q} ≤ q, Cauchy–Schwarz.',
  attacked: true,
  controls: [
    drop('D1', negativeIdentity, 'D₁ = −Id: e^{x·D₁y} no longer weighs x·My upwards'),
    drop('D1', symmetric, 'D₁ indefinite: where e^{x·D₁y} < 1 it weighs x·My downwards'),
    drop('M', negativeSemidefinite, 'D₂ ⪯ D₁: the energy falls'),
    drop('M', symmetric, 'D₁ and D₂ not comparable'),
  ],
});
