import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { partition } from '../../src/attention/partition.js';
import { anyNumber } from '../../src/assume/anyNumber.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { signedMeasure } from '../../src/assume/signedMeasure.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import type { Measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { superposition } from '../../src/measure/superposition.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { dot, image, minus, multiple, plus, square, times, type Matrix } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const twicePartition = (D: Matrix, mu: Measure) => (x: Parameters<ReturnType<typeof partition>>[0]) => multiple(2, partition(D, mu)(x));

/**
 * First variation. E is quadratic in μ: E(μ + εη) = E(μ) + ε ∬ (k(x,y) + k(y,x)) dμ(y) dη(x) + ε² E(η). Moving tokens is
 * η = Σ w_i (δ_{γ_i(h)} − δ_{x_i}), and E(η) = O(h²).
 */
export default theorem({
  source: burger2025.at('the first variation'),
  says: 'For any D and any signed η: E(μ + εη) = E(μ) + ε ∫ δE/δμ dη + ε² E(η) with δE/δμ(x) = ∫ (e^{x·Dy} + e^{y·Dx}) dμ(y); when tokens move by h, E(μ_h) = E(μ) + ∫ δE/δμ d(μ_h − μ) up to order h² exactly.',
  given: inDimension(2, 8, n => ({
    D: anyMatrix(n),
    mu: tokens(n, 1, 16),
    eta: signedMeasure(n, 1, 16),
    epsilon: anyNumber(n),
    directions: anyMatrix(n),
    variation: the({ firstVariation }),
  })),
  then: ({ D, mu, eta, epsilon, variation }) => {
    const change = dot(eta.masses, eta.tokens.map(variation(D, mu)));
    const rest = times(square(epsilon), energy(D, eta));
    return [equal(energy(D, superposition(mu, epsilon, eta)), plus(plus(energy(D, mu), times(epsilon, change)), rest))];
  },
  orders: [
    {
      is: 2,
      of: ({ D, mu, directions, variation }) => {
        const integral = (nu: Measure): Scalar => dot(nu.masses, nu.tokens.map(variation(D, mu)));
        const moved = (h: Scalar): Measure =>
          movedTokens(mu, x => geodesic(x, tangentProjection(x, image(directions, x)))(h));
        const linear = minus(energy(D, mu), integral(mu));
        return h => minus(energy(D, moved(h)), plus(linear, integral(moved(h))));
      },
    },
  ],
  proof: [statementIdentity([[2, 2], [3, 2], [2, 3], [3, 3]], [[8, 16]])], // prettier-ignore
  controls: [
    swap('variation', { partition }, 'the term of Dᵀ dropped: the kernel is varied in the query only'),
    swap('variation', { twicePartition }, '2 Z, the first variation only when D is symmetric'),
  ],
});
