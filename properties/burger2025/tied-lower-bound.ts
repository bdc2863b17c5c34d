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
import { dot, image, multiple, over, plus, product, square, sum } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Lower bound of the tied case. E = Σ_k |M_k|²/k!, M_k = ∫ (Qx)^{⊗k} dμ, with |M_2|² = tr((DS)²). Dropping k ≥ 3 gives
 * the bound, and what is dropped is at least |M_4|²/24, where |M_4| ≥ |M_2|² (Jensen) and |M_2|² ≥ (tr DS)²/n
 * (Cauchy–Schwarz). So equality forces T = tr DS = 0, that is supp μ ⊂ ker Q; there x·Dy = 0 and both sides are 1.
 */
export default theorem({
  source: burger2025.derived('minimisers, tied queries and keys'),
  says:
    'If D = QᵀQ, then E ≥ 1 + |Q m̄|² + ½ tr((DS)²), S = ∫ x xᵀ dμ, with equality iff supp μ ⊂ ker Q: the gap is ' +
    'at least T⁴/(24 n²), T = ∫ |Qx|² dμ.',
  given: inDimension(2, 8, n => ({ D: positiveSemidefinite(n), mu: tokens(n, 1, 16) })),
  then: ({ D, mu }) => {
    const [m, S, n] = [mean(mu), secondMoment(mu), mu.in.of(D.length)];
    const DS = product(D, S);
    const bound = sum([mu.in.of(1), dot(m, image(D, m)), multiple(0.5, trace(product(DS, DS)))]);
    const modulus = over(square(over(square(trace(DS)), n)), mu.in.of(24));
    return [atLeast(energy(D, mu), plus(bound, modulus))];
  },
  long: true,
  proof: [powersOfAGramKernel],
  argument: 'E = Σ_k |M_k|²/k! with every term ≥ 0; the lemma names the first four.',
  attacked: true,
  controls: [
    drop('D', negativeIdentity, 'D = −Id: odd powers of x·Dy integrate to negative numbers'),
    drop('D', symmetric, 'D indefinite: e^{x·Dy} is no positive definite kernel'),
  ],
});
