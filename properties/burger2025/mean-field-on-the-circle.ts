import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { tilt } from '../../src/assume/circleDensities.js';
import { mildMatrix } from '../../src/assume/mildMatrix.js';
import { testFunction } from '../../src/assume/testFunctions.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { advectedRate, densityRate, grid, onGrid } from '../../src/flow/circleDensity.js';
import { integral } from '../../src/measure/integralRate.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { dilate, dot, minus, plus, translate } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Particles and density, two routes to one solution of the continuity equation. Left 32 tokens on a regular polygon
 * with the masses of f, which move; right the values of the density there, by trigonometric collocation of
 * −∂_θ(f v[fσ]). Both integrate analytic φ up to aliasing, below rounding for these D but not in the bounds. After a
 * step of Euler of each the integrals differ by h² and no less: the rates agree. See test/flow/circleDensity.test.ts
 * for times of order 1, and for independent tokens.
 */
export default theorem({
  source: burger2025.derived('self-attention with layer normalisation'),
  says:
    'On the circle, f_0 = 1 + a·x: tokens with the masses of f_0 and a spectral solution of ∂_t f + ∂_θ(f v[fσ]) = 0 ' +
    'have the same rates of all ∫ φ dμ: after a step of length h of Euler of each they differ by order exactly 2 in h.',
  given: inDimension(2, 2, n => ({
    D: mildMatrix(n),
    V: anyMatrix(n),
    a: tilt(n),
    phi: testFunction(n),
    motion: the({ selfAttention }),
    rate: the({ densityRate }),
  })),
  orders: [
    {
      is: 2,
      of: ({ D, V, a, phi, motion, rate }) => {
        const on = grid(a[0]!.in);
        const f = on.points.map(x => plus(a[0]!.in.of(1), dot(a, x)));
        const [mu, slope] = [onGrid(on, f), rate(on, { D, V })(f)];
        const v = motion({ D, V })(mu);
        return h => {
          const moved = movedTokens(mu, (x, i) => translate(x, dilate(h, v[i]!)));
          return minus(integral(phi, moved), integral(phi, onGrid(on, translate(f, dilate(h, slope)))));
        };
      },
    },
  ],
  argument: 'Integration by parts is exact for resolved polynomials.',
  controls: [
    swap('rate', { advectedRate }, 'v ∂_θ f for ∂_θ(f v): mass is not kept where tokens gather'),
    swap('motion', { causalAttention }, 'a causal mask: tokens do not move in the field of the whole measure'),
  ],
});
