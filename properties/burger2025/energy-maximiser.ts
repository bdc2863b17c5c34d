import { onlySwitchOfMaximisers } from '../../proofs-check/switch-of-maximisers.js';
import { asymmetricExtremes, extremes, fallTooSmall, riseTooSmall } from '../../src/assume/extremeSpectrum.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { maximalEnergy, maximumModulus } from '../../src/energy/maximalEnergy.js';
import { dirac, pair } from '../../src/measure/measure.js';
import { larger } from '../../src/sphere/larger.js';
import { minus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Maximisers for every symmetric D = D₊ − D₋. With p = x·D₊y, q = x·D₋y, E = ∬ e^p cosh q − ∬ e^p sinh q, and the last
 * is at least ∬ q = m̄·D₋m̄: what is left, (e^p − 1) sinh q + (sinh q − q), has a positive definite kernel (Schur).
 * log cosh is even and convex with second derivative ≥ 1/cosh² l on [−l, l], so it lies below its chord: log cosh q
 * ≤ a r − (l/cosh l)² r(1 − r)/2, r = |q|/l ≤ 1. By Cauchy–Schwarz p + a r ≤ L|x₊||y₊| + a|x₋||y₋| ≤ M, hence also
 * −M ≤ p + log cosh q ≤ M, and the chord of exp over [−M, M] gives the modulus. Its zero: r ∈ {0, 1} and p + a r = M
 * for all pairs, so all x = y in the eigenspace of L, or all x = ±y in that of l, with m̄ = 0. Never both for D ≠ 0.
 */
export default theorem({
  source: burger2025.derived('maximisers'),
  says:
    'If D is symmetric, max E = max(e^L, cosh l), L = max(λ_max, 0), l = max(−λ_min, 0), attained at δ_z, Dz = λ_max ' +
    'z, or ½δ_z + ½δ_{−z}, Dz = λ_min z: max E − E(μ) ≥ (sinh M/M) ∬ (M − p − a r + (l/cosh l)² r(1−r)/2) + ' +
    'm̄·D₋m̄, p = x·D₊y, r = |x·D₋y|/l, a = log cosh l, M = max(L, a), which for D ≠ 0 is 0 only there.',
  given: inDimension(2, 6, n => ({ spectrum: extremes(n), mu: tokensOnSphere(n, 1, 8) })),
  then: ({ spectrum, mu }) => {
    const { D, top, bottom } = spectrum;
    const [ceiling, E] = [maximalEnergy(spectrum), energy(D, mu)];
    const attained = larger(energy(D, dirac(top)), energy(D, pair(bottom, mu.in.of(0.5))));
    return [equal(attained, ceiling), atLeast(ceiling, E), atLeast(minus(ceiling, E), maximumModulus(spectrum, mu))];
  },
  proof: [...onlySwitchOfMaximisers],
  argument: 'Chords of log cosh and of exp, Cauchy–Schwarz over the eigenspaces of either sign, Schur products.',
  attacked: true,
  controls: [
    drop('spectrum', asymmetricExtremes, 'D not symmetric: two tokens gain from the antisymmetric part'),
    drop('spectrum', riseTooSmall, 'λ_max not the largest eigenvalue: a Dirac on the largest has more'),
    drop('spectrum', fallTooSmall, 'λ_min not the smallest eigenvalue: a pair on the smallest has more'),
    drop('mu', n => tokensAnywhere(n, 1, 2), 'tokens off the sphere: x·Dy has no bound'),
  ],
});
