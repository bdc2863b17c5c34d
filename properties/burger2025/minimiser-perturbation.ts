import { the } from '../../src/assume/chart.js';
import { anisotropicPencil, isotropicPencil } from '../../src/assume/pencil.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { perturbationConstant } from '../../src/energy/perturbationConstant.js';
import { quadraticMoment, uniformGradient, uniformMoment } from '../../src/energy/uniformMoments.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { gramMatrix, matrixSum, scaledMatrix, trace } from '../../src/sphere/matrices.js';
import { dot, image, minus, negative, over, plus, times, transpose } from '../../src/sphere/verbs.js';
import { firstOrderConstant } from '../../proofs-check/first-order-constant.js';
import { burger2025 } from '../sources.js';

const wrongWeight: typeof perturbationConstant = (n, b) => over(negative(spectrum(n + 1, 1, b)), spectrum(n, 2, b));
const opposite: typeof perturbationConstant = (n, b) => negative(perturbationConstant(n, b));

/**
 * The minimiser near D = b Id. At first order in ε the potential of (1 + εαf)σ, f = x·Mx − tr M/n, is
 * λ_1 x·Mx + αλ_2 f by Funk–Hecke, and so constant for α = −λ_1/λ_2 only. Where D is positive definite the minimiser is
 * the measure of constant potential, E being strictly convex. All integrals are series in |Dᵀx|²; M need not be
 * symmetric, and b < 0 gives the measure of constant potential, which then is no minimiser.
 */
export default theorem({
  source: burger2025.at('minimisers, perturbation of the identity'),
  says:
    'If D = b Id + εM, b ≠ 0, ρ = 1 + εα(x·Mx − tr M/n), α = −λ_1/λ_2 = −I_{n/2}(b)/I_{n/2+1}(b), then Z_{ρσ} = λ_0 ' +
    '+ ελ_1 tr M/n + O(ε²), order exactly 2: to first order ρσ has constant potential (b > 0: is the minimiser).',
  given: inDimension(2, 8, n => ({ pencil: isotropicPencil(n), x: point(n), alpha: the({ perturbationConstant }) })),
  then: ({ pencil: { b, D, M }, x, alpha }) => {
    const [n, z] = [x.length, image(transpose(D), x)];
    const moved = dot(uniformGradient(z), image(transpose(M), x));
    const first = plus(moved, times(alpha(n, b), quadraticMoment(z, M)));
    const share = over(times(spectrum(n, 1, b), trace(M)), b.in.of(n));
    return [zero(minus(first, share), plus(b.in.of(1), trace(gramMatrix(M))))];
  },
  orders: [
    {
      is: 2,
      of: ({ pencil: { b, D, M }, x, alpha }) => {
        const n = x.length;
        const [level, rate] = [spectrum(n, 0, b), over(times(spectrum(n, 1, b), trace(M)), b.in.of(n))];
        return epsilon => {
          const z = image(transpose(matrixSum(D, scaledMatrix(epsilon, M))), x);
          const potential = plus(uniformMoment(z), times(epsilon, times(alpha(n, b), quadraticMoment(z, M))));
          return minus(potential, plus(level, times(epsilon, rate)));
        };
      },
    },
  ],
  proof: [firstOrderConstant],
  argument:
    'Funk–Hecke for l = 1, 2; for b > 0 strict convexity of E, with the inverse of the kernel on analytic data.',
  controls: [
    drop('pencil', anisotropicPencil, 'D no multiple of Id: x·Mx is no eigenfunction of the kernel'),
    swap('alpha', { wrongWeight }, 'weight sin^{n−1} for sin^{n−2}'),
    swap('alpha', { opposite }, 'the other sign: mass on the axes of the larger eigenvalues'),
  ],
});
