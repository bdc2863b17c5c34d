import { positiveSemidefinite, symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { negativeIdentity } from '../../src/assume/plusMinusIdentity.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { powersOfAGramKernel } from '../../proofs-check/powers-of-a-gram-kernel.js';
import { trace } from '../../src/sphere/matrices.js';
import { dot, exponential, image, minus, multiple, over, plus } from '../../src/sphere/verbs.js';
import { product, square, sum, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Lower bound of the tied case. E = Σ_k |M_k|²/k!, M_k = ∫ (Qx)^{⊗k} dμ. Dropping k ≥ 3 gives the bound. What is dropped is
 * at least |M_4|²/24 ≥ |M_2|⁴/24 (Jensen) with |M_2|² = tr((DS)²) ≥ T²/n, T = ∫ |Qx|² dμ (Cauchy–Schwarz); and at most
 * τ e^τ T²/6, τ = tr D, as |x·Dy|³ ≤ τ |Qx|²|Qy|². Both bounds vanish iff T = 0, that is iff supp μ ⊂ ker Q.
 */
export default theorem({
  source: burger2025.derived('minimisers, tied queries and keys'),
  says: 'If D = QᵀQ, then E ≥ 1 + |Q m̄|² + ½ tr((DS)²), S = ∫ x xᵀ dμ, with equality iff supp μ ⊂ ker Q: the gap lies between T⁴/(24 n²) and tr D e^{tr D} T²/6, T = ∫ |Qx|² dμ.',
  given: inDimension(2, 8, n => ({ D: positiveSemidefinite(n), mu: tokens(n, 1, 16) })),
  then: ({ D, mu }) => {
    const [m, S, n] = [mean(mu), secondMoment(mu), mu.in.of(D.length)];
    const DS = product(D, S);
    const [M2, T, tau] = [trace(product(DS, DS)), trace(DS), trace(D)];
    const bound = sum([mu.in.of(1), dot(m, image(D, m)), multiple(0.5, M2)]);
    const ceiling = over(times(times(tau, exponential(tau)), square(T)), mu.in.of(6));
    const [E, modulus] = [energy(D, mu), over(square(over(square(T), n)), mu.in.of(24))];
    return [atLeast(E, plus(bound, modulus)), atLeast(ceiling, minus(E, bound))];
  },
  proof: [powersOfAGramKernel],
  argument: 'E = Σ_k |M_k|²/k! with every term ≥ 0; the lemma names the first four.',
  controls: [
    drop('D', negativeIdentity, 'D = −Id: odd powers of x·Dy integrate to negative numbers'),
    drop('D', symmetric, 'D indefinite: e^{x·Dy} is no positive definite kernel'),
  ],
});
