import { the } from '../../src/assume/chart.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperatures.js';
import { corners } from '../../src/assume/corners.js';
import { velocity } from '../../src/attention/velocity.js';
import { open } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { balancedTriangle, evenTriangle } from '../../src/energy/balancedTriangle.js';
import { leaningRate } from '../../src/energy/leaningRate.js';
import { multiple, norm2, sum } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Consensus from almost every start on the circle for all β > 0; proved for β ≤ 1, for large β, and for n ≥ 3. Judged
 * at all stationary states of three clusters: any three corners around 0 rest with the right masses. Refuted by one at
 * which leaning towards a fixed point a, ξ_i = P_{x_i} a, is not unstable on average over a, if no other direction is.
 * Tried in plain floats: 99 470 triangles with β ≤ 2 and 99 714 with 2 ≤ β ≤ 12; leaning was unstable at all of them.
 */
export default open({
  source: burger2025.derived('long times, synchronisation on the circle'),
  says:
    'If n = 2, V = Id and D = 4β Id, 0 < β ≤ 2, almost every start reaches consensus: at three clusters at rest the ' +
    'directions ξ_i = P_{x_i} a have a non-negative mean rate.',
  given: inDimension(2, 2, n => ({ beta: inverseTemperature(n), x: corners(n), triangle: the({ balancedTriangle }) })),
  then: ({ beta, x, triangle }) => {
    const four = multiple(4, beta);
    const mu = triangle(four, x);
    const { weights, rate } = leaningRate(four, mu);
    const speeds = sum(mu.tokens.map(y => norm2(velocity(weights, mu)(y))));
    return [zero(speeds, beta.in.of(1)), atLeast(rate, beta.in.of(0))];
  },
  controls: [
    drop('beta', negativeTemperature, 'β < 0: three clusters at equal distances are stable for 4β < −2/3'),
    swap('triangle', { evenTriangle }, 'equal masses at any corners: not at rest'),
  ],
});
