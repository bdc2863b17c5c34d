import { extremes, fallTooSmall, riseTooSmall } from '../../src/assume/extremeSpectrum.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { orthogonal } from '../../src/assume/orthogonal.js';
import { partition } from '../../src/attention/partition.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, eachToken } from '../../src/claim/judgement.js';
import { partitionBounds } from '../../proofs-check/partition-bounds.js';
import { larger } from '../../src/sphere/larger.js';
import { exponential, negative, product } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Bounds of the mobility 1/Z. |x·Dy| ≤ ‖D‖ by Cauchy–Schwarz, and Z is a mean of e^{x·Dy}. Every D is a symmetric
 * matrix times an orthogonal one (polar form), with the same norm: the larger of λ_max and −λ_min.
 */
export default theorem({
  source: burger2025.at('the transport distance'),
  says: 'On the sphere e^{−‖D‖} ≤ Z_μ(x) ≤ e^{‖D‖} for every D = SR, S symmetric and R orthogonal, ‖D‖ = max |λ(S)|.',
  given: inDimension(2, 6, n => ({ spectrum: extremes(n), R: orthogonal(n), mu: tokensOnSphere(n, 2, 6) })),
  then: ({ spectrum, R, mu }) => {
    const [Z, norm] = [partition(product(spectrum.D, R), mu), larger(spectrum.rise, spectrum.fall)];
    const [top, bottom] = [exponential(norm), exponential(negative(norm))];
    return eachToken(mu, x => [atLeast(top, Z(x)), atLeast(Z(x), bottom)]);
  },
  proof: [partitionBounds],
  argument: 'Cauchy–Schwarz and the mean of the kernels.',
  controls: [
    drop('spectrum', riseTooSmall, 'λ_max not the largest eigenvalue: tokens along the largest see more'),
    drop('spectrum', fallTooSmall, 'λ_min not the smallest eigenvalue: antipodes along the smallest see more'),
    drop('R', anyMatrix, 'R not orthogonal: it stretches the tokens'),
    drop('mu', n => tokensAnywhere(n, 2, 6), 'tokens off the sphere: x·Dy has no bound'),
  ],
});
