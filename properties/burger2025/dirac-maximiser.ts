import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { tokens } from '../../src/assume/measures.js';
import {
  lowerEigenvalue,
  topOfIndefinite,
  spectrumOfNegativeIdentity,
  topOfPositive,
} from '../../src/assume/spectral.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { shortfall } from '../../src/energy/shortfall.js';
import { distanceFromTheTop } from '../../proofs-check/distance-from-the-top.js';
import { exponential, minus, multiple, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Maximisers for D ⪰ 0. |x·Dy| ≤ λ, and on [−λ, λ] the convex exp lies below its chord cosh λ + t sinh λ/λ.
 * Integrated: E ≤ cosh λ + (sinh λ/λ) m̄·Dm̄, that is e^λ − E ≥ (sinh λ/λ)(λ − m̄·Dm̄). By the lemma the last factor
 * is a sum of terms ≥ 0, which for λ > 0 vanish together only if μ is a Dirac on an eigenvector of λ.
 */
export default theorem({
  source: burger2025.at('maximisers'),
  says:
    'If D ⪰ 0 has largest eigenvalue λ, then E ≤ e^λ, and e^λ − E ≥ (sinh λ/λ)(½ λ ∬ |x − y|² dμ dμ + Σ_k (λ − ' +
    'd_k)(v_k·m̄)²), which for λ > 0 is 0 only at Diracs on eigenvectors of λ.',
  given: inDimension(2, 8, n => ({ spectrum: topOfPositive(n), mu: tokens(n, 1, 16) })),
  then: ({ spectrum, mu }) => {
    const [ceiling, E] = [exponential(spectrum.top), energy(spectrum.D, mu)];
    const slope = hypergeometric0F1(1.5, multiple(0.25, square(spectrum.top)));
    const modulus = times(slope, shortfall(spectrum, mu));
    return [atLeast(ceiling, E), atLeast(minus(ceiling, E), modulus)];
  },
  proof: [distanceFromTheTop],
  argument: 'The chord of the convex function exp on [−λ, λ], and the lemma.',
  attacked: true,
  controls: [
    drop('spectrum', spectrumOfNegativeIdentity, 'D = −Id, λ = −1: two tokens apart have E > e^{−1}'),
    drop('spectrum', topOfIndefinite, 'D indefinite: x·Dy leaves [−λ, λ], where the chord is no bound'),
    drop('spectrum', lowerEigenvalue, 'λ not the largest eigenvalue: a Dirac on the largest has more'),
  ],
});
