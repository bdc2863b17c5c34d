import { lowestNonpositive } from '../src/assume/lowestEigenvalue.js';
import { tokens } from '../src/assume/measures.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { distanceFromLowest } from '../src/energy/minimumModulus.js';
import { mean } from '../src/measure/moments.js';
import { dot, image, minus, norm2, times } from '../src/sphere/verbs.js';

/** m̄·Dm̄ − λ = −λ(1 − |m̄|²) + Σ_k (d_k − λ)(v_k·m̄)²: the antisymmetric part of D drops out. */
export const distanceFromTheBottom = lemmaIdentity({
  says: 'On the sphere m̄·Dm̄ − λ = −½ λ ∬ |x − y|² dμ dμ + Σ_k (d_k − λ)(v_k·m̄)².',
  given: inDimension(2, 4, n => ({ spectrum: lowestNonpositive(n), mu: tokens(n, 1, 4) })),
  then: ({ spectrum, mu }) => [
    equal(minus(dot(mean(mu), image(spectrum.D, mean(mu))), spectrum.lowest), distanceFromLowest(spectrum, mu)),
  ],
  sizes: [
    [2, 2],
    [2, 3],
  ],
  control: {
    why: 'λ |m̄|² for m̄·Dm̄: the other eigenvalues are forgotten',
    then: ({ spectrum, mu }) => [
      equal(minus(times(spectrum.lowest, norm2(mean(mu))), spectrum.lowest), distanceFromLowest(spectrum, mu)),
    ],
  },
});
