import { tokens } from '../src/assume/measures.js';
import { topOfPositive } from '../src/assume/spectral.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { shortfall } from '../src/energy/shortfall.js';
import { mean } from '../src/measure/moments.js';
import { dot, image, minus } from '../src/sphere/verbs.js';

/** λ − m̄·Dm̄ = λ (1 − |m̄|²) + Σ_k (λ − d_k)(v_k·m̄)², two sums of terms ≥ 0. */
export const distanceFromTheTop = lemmaIdentity({
  says: 'On the sphere λ − m̄·Dm̄ = ½ λ ∬ |x − y|² dμ dμ + Σ_k (λ − d_k)(v_k·m̄)².',
  given: inDimension(2, 4, n => ({ spectrum: topOfPositive(n), mu: tokens(n, 1, 4) })),
  then: ({ spectrum, mu }) => [
    equal(minus(spectrum.top, dot(mean(mu), image(spectrum.D, mean(mu)))), shortfall(spectrum, mu)),
  ],
  sizes: [
    [2, 2],
    [3, 2],
  ],
  control: {
    why: 'λ m̄·m̄ for m̄·Dm̄: the other eigenvalues are forgotten',
    then: ({ spectrum, mu }) => [equal(minus(spectrum.top, dot(mean(mu), mean(mu))), shortfall(spectrum, mu))],
  },
});
