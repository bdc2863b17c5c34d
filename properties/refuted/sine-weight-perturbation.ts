import { widened } from '../../src/arithmetic/widened.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { point } from '../../src/assume/points.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { quadraticMoment, uniformGradient } from '../../src/energy/uniformMoments.js';
import { gramMatrix, trace } from '../../src/sphere/matrices.js';
import { dot, image, minus, multiple, over, plus, times, transpose } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The first-order constant of the published code, α = −(2/e)/(π I_2(1)) = −1.72525… for n = 2: the weight sin^{n−1} of
 * the angle in the place of sin^{n−2}, which makes I_1(1) the integral (1/π) ∫ e^{cos θ} cos θ sin θ dθ = 2/(πe). See
 * minimiser-perturbation (the right one, −4.16330…).
 */
export default refutedClaim({
  source: burger2025.at('minimisers, the constant of the published code'),
  says:
    'If D = Id + εM and n = 2, the potential of (1 + εα(x·Mx − tr M/2))σ with α = −2/(eπ I_2(1)) is constant up to ' +
    'O(ε²): dZ/dε = I_1(1) tr M/2.',
  given: inDimension(2, 2, n => ({ M: anyMatrix(n), x: point(n) })),
  then: ({ M, x }) => {
    const one = x[0]!.in.of(1);
    const pi = widened(one.in.of(Math.PI), one.in.of(2 ** -52));
    const alpha = over(multiple(-2, spectrum(3, 1, one)), times(pi, spectrum(2, 2, one)));
    const first = plus(dot(uniformGradient(x), image(transpose(M), x)), times(alpha, quadraticMoment(x, M)));
    const level = multiple(0.5, times(spectrum(2, 1, one), trace(M)));
    return [zero(minus(first, level), plus(one, trace(gramMatrix(M))))];
  },
  because:
    'σ has the density sin^{n−2} in the angle to an axis: α = −I_1(1)/I_2(1) makes dZ/dε constant, no other does.',
});
