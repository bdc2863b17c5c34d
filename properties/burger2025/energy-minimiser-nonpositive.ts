import { distanceFromTheBottom } from '../../proofs-check/distance-from-the-bottom.js';
import {
  higherEigenvalue,
  lowestNonpositive,
  lowestOfTriangular,
  lowestPositive,
} from '../../src/assume/lowestEigenvalue.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { minimumModulus } from '../../src/energy/minimumModulus.js';
import { dirac } from '../../src/measure/measure.js';
import { exponential, minus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Minimisers when λ ≤ 0. With s = x·Dy − λ ≥ −r, r = λ + (1 + |D|²)/2 ≥ 0, e^s ≥ 1 + s + s²/(2 + r): the quotient
 * (e^s − 1 − s)/s² grows in s, and at s = −r this is e^{−r} ≥ (2 − r)/(2 + r). Integrated, the linear term is
 * m̄·Dm̄ − λ, by the lemma a sum of terms ≥ 0 that vanish together for λ < 0 only at a Dirac on an eigenvector of λ.
 * For λ = 0 the square is left: x·Dy = 0 on the support, where E = 1. (Jensen, E ≥ e^{m̄·Dm̄}, gives the linear term.)
 */
export default theorem({
  source: burger2025.derived('minimisers'),
  says:
    'If (D + Dᵀ)/2 has least eigenvalue λ ≤ 0, then min E = e^λ = E(δ_z), (D + Dᵀ)z = 2λz, and E − e^λ ≥ e^λ(−½ λ ∬ ' +
    '|x − y|² + Σ_k (d_k − λ)(v_k·m̄)² + ∬ (x·Dy − λ)²/(2 + λ + (1 + |D|²)/2)), which is 0 only at such δ_z or, for ' +
    'λ = 0, if x·Dy = 0 on supp μ.',
  given: inDimension(2, 8, n => ({ spectrum: lowestNonpositive(n), mu: tokensOnSphere(n, 1, 16) })),
  then: ({ spectrum, mu }) => {
    const [floor, E] = [exponential(spectrum.lowest), energy(spectrum.D, mu)];
    return [
      equal(energy(spectrum.D, dirac(spectrum.eigenvectors[0]!)), floor),
      atLeast(E, floor),
      atLeast(minus(E, floor), minimumModulus(spectrum, mu)),
    ];
  },
  proof: [distanceFromTheBottom],
  argument: 'e^s lies above a parabola for s bounded below, and m̄·Dm̄ − λ is a sum of terms ≥ 0 by the lemma.',
  attacked: true,
  controls: [
    drop('spectrum', lowestPositive, 'λ > 0: tokens apart have less than e^λ, a balanced pair cosh λ'),
    drop('spectrum', higherEigenvalue, 'λ not the least eigenvalue: a Dirac on the least has less'),
    drop('spectrum', lowestOfTriangular, 'λ the least eigenvalue of D itself: x·Dx sees the symmetric part'),
    drop('mu', n => tokensAnywhere(n, 1, 2), 'tokens off the sphere: x·Dx falls below λ'),
  ],
});
