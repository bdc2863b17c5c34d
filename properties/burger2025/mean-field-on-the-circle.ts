import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { tilt } from '../../src/assume/circleDensities.js';
import { mildMatrix } from '../../src/assume/mildMatrix.js';
import { testFunction } from '../../src/assume/testFunctions.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { advectedRate, densityRate, densityStep, grid, onGrid } from '../../src/flow/circleDensity.js';
import { step } from '../../src/flow/step.js';
import { rungeKutta4 } from '../../src/flow/tableau.js';
import { integral } from '../../src/measure/integralRate.js';
import { dot, minus, plus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Particles and density, two routes to one solution of the continuity equation. Left 32 tokens on a regular polygon
 * with the masses of f, which move; right the values of the density there, by trigonometric collocation of
 * −∂_θ(f v[fσ]). Both integrate analytic φ up to aliasing, which is below rounding for these D. Each is one step of a
 * method of order 4: they agree to order 5 in the length of the step, and no further, their errors being different.
 */
export default theorem({
  source: burger2025.derived('self-attention with layer normalisation'),
  says:
    'On the circle, f_0 = 1 + a·x: tokens with the masses of f_0 and a spectral solution of ∂_t f + ∂_θ(f v[fσ]) = 0 have ' +
    'the same integrals ∫ φ dμ_t; one Runge–Kutta step of length h of each differs by order exactly 5 in h.',
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
      is: 5,
      of: ({ D, V, a, phi, motion, rate }) => {
        const on = grid(a[0]!.in);
        const f = on.points.map(x => plus(a[0]!.in.of(1), dot(a, x)));
        const [tokens, density] = [step(rungeKutta4, motion({ D, V })), densityStep(rate(on, { D, V }))];
        return h => minus(integral(phi, tokens(onGrid(on, f), h)), integral(phi, onGrid(on, density(f, h))));
      },
    },
  ],
  argument: 'Integration by parts is exact for resolved polynomials; both steps have order 4.',
  controls: [
    swap('rate', { advectedRate }, 'v ∂_θ f for ∂_θ(f v): mass is not kept where tokens gather'),
    swap('motion', { causalAttention }, 'a causal mask: tokens do not move in the field of the whole measure'),
  ],
});
