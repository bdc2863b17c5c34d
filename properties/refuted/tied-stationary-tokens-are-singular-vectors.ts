import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { point } from '../../src/assume/points.js';
import { velocity } from '../../src/attention/velocity.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { unmet, zero } from '../../src/claim/judgement.js';
import { measure } from '../../src/measure/measure.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { exponential, image, minus, norm2, over, plus, square, sum, times, wedge } from '../../src/sphere/verbs.js';
import { negative, quotient } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * True for Diracs and pairs (tied-stationary, tied-pair), and for all measures off the hyperplane P_ker x = 0
 * (tied-null-stationary). With d = β and masses p, q, q at e_1, −e_1, x the pull at x = (z, …) is p e^{dz} − q e^{−dz}
 * +
 * q z e^{dz²}, which vanishes for some p > 0; ±e_1 rest anyway. Equal masses of −e_1 and x are one case.
 */
export default refutedClaim({
  source: burger2025.derived('stationary points, tied queries and keys'),
  says: 'If K = Q, V = QᵀQ and μ is stationary, then every token is a right singular vector of Q: x ∧ QᵀQx = 0.',
  given: inDimension(2, 2, n => ({ beta: inverseTemperature(n), x: point(n) })),
  then: ({ beta, x }) => {
    const [z, one, none] = [x[0]!, beta.in.of(1), beta.in.of(0)];
    const away = exponential(negative(times(beta, z)));
    const p = times(away, minus(away, times(z, exponential(times(beta, square(z))))));
    if (!exceeds(p, none)) return [unmet(p, none)];
    const masses = quotient([p, one, one], sum([p, one, one]));
    const [mu, D] = [measure([[one, none], [negative(one), none], x], masses), diagonalMatrix([beta, none])];
    const size = plus(one, over(one, norm2(masses)));
    return [zero(norm2(velocity({ D, V: D }, mu)(x)), size), zero(norm2(wedge(x, image(D, x))), size)];
  },
  because: 'in the plane orthogonal to ker Q the pulls of ±e_1 can balance at a token that is no singular vector.',
});
