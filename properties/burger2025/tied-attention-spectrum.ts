import { tokens } from '../../src/assume/measures.js';
import { oppositeKeys, tiedKeys, tokenValues, untiedKeys } from '../../src/assume/tiedKeys.js';
import { queryKeyMatrix } from '../../src/attention/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { averaging, reversible, reversibleAttention } from '../../proofs-check/reversible-attention.js';
import { combine, dot, image, plus, square, sum, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Spectrum of tied attention. w_i Z_i a_ij = w_i w_j e^{Qx_i·Qx_j} is symmetric, so a is self-adjoint for ⟨f, g⟩ =
 * Σ w_i Z_i f_i g_i and its spectrum is real. ⟨f, f − af⟩ is the Dirichlet form, ≥ 0 for any symmetric kernel: no
 * eigenvalue above 1. ⟨f, af⟩ = Σ_k |Σ_i w_i f_i (Qx_i)^{⊗k}|²/k! ≥ 0: none below 0; the first two terms are judged.
 * Not claimed here: the rank, which is the number of distinct Qx_i.
 */
export default theorem({
  source: burger2025.derived('attention matrix, tied queries and keys'),
  says:
    'If K = Q, then for ⟨f, g⟩ = Σ w_i Z_i f_i g_i the matrix a_ij = w_j e^{Qx_i·Qx_j}/Z_i is self-adjoint, ' +
    '⟨f, f − af⟩ = ½ Σ w_i w_j e^{Qx_i·Qx_j} (f_i − f_j)², ⟨f, af⟩ ≥ (Σ w_i f_i)² + |Σ w_i f_i Qx_i|²: ' +
    'its spectrum lies in [0, 1].',
  given: inDimension(2, 5, n => ({ head: tiedKeys(n), mu: tokens(n, 1, 6), f: tokenValues(6), g: tokenValues(6) })),
  then: ({ head: { Q, K }, mu, f: allF, g: allG }) => {
    const [f, g] = [allF, allG].map(h => h.slice(0, mu.tokens.length));
    const D = queryKeyMatrix(Q, K);
    const { inner, averaged } = averaging(D, mu);
    const signed = mu.masses.map((w, i) => times(w, f![i]!));
    const u = combine(signed, mu.tokens);
    const least = plus(square(sum(signed)), dot(u, image(D, u)));
    return [...reversible(D, mu, [f!, g!]), atLeast(inner(f!, averaged(f!)), least)];
  },
  proof: [reversibleAttention],
  argument:
    'The lemma; and the terms of e^t = Σ t^k/k! with t = Qx_i·Qx_j are Gram matrices (powers-of-a-gram-kernel).',
  attacked: true,
  controls: [
    drop('head', oppositeKeys, 'K = −Q, such as D = −Id: the attention matrix has negative eigenvalues'),
    drop('head', untiedKeys, 'K ≠ Q: D is not symmetric, and the walk with steps a is not reversible'),
  ],
});
