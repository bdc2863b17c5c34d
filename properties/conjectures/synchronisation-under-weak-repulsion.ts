import { the } from '../../src/assume/chart.js';
import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { corners } from '../../src/assume/corners.js';
import { velocity } from '../../src/attention/velocity.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { open } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { balancedTriangle, evenTriangle } from '../../src/energy/balancedTriangle.js';
import { leaningRate } from '../../src/energy/leaningRate.js';
import { multiple, norm2, sum } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const weak = (gamma: Scalar): Scalar => multiple(-21 / 64, gamma);
const strong = (gamma: Scalar): Scalar => multiple(-4, gamma);

/**
 * Repulsive keys, β < 0. The rates of three equal clusters at 120° are −(cos θ − β sin² θ) e^{β cos θ} = (1/2 + 3β/4)
 * e^{−β/2} up to a positive factor: stable iff β < −2/3. Whether consensus is reached for −2/3 < β < −0.16 is open.
 * Refuted by three clusters of any masses at rest where leaning, ξ_i = P_{x_i} a, is not unstable on average over a,
 * if no other direction is. Tried in plain floats: 99 688 triangles with −0.666 ≤ β < 0, none; of 99 819 with −0.72 ≤ β
 * ≤ −0.667 leaning was stable at 1240, and all directions at 50.
 */
export default open({
  source: burger2025.derived('long times, synchronisation on the circle'),
  says:
    'If n = 2, V = Id and D = β Id, −21/32 ≤ β < 0, almost every start reaches consensus: at three clusters at rest ' +
    'the directions ξ_i = P_{x_i} a have a non-negative mean rate.',
  given: inDimension(2, 2, n => ({
    gamma: inverseTemperature(n),
    x: corners(n),
    repulsion: the({ weak }),
    triangle: the({ balancedTriangle }),
  })),
  then: ({ gamma, x, repulsion, triangle }) => {
    const beta = repulsion(gamma);
    const mu = triangle(beta, x);
    const { weights, rate } = leaningRate(beta, mu);
    const speeds = sum(mu.tokens.map(y => norm2(velocity(weights, mu)(y))));
    return [zero(speeds, beta.in.of(1)), atLeast(rate, beta.in.of(0))];
  },
  controls: [
    swap('repulsion', { strong }, 'β < −2/3: three clusters at nearly equal distances are stable'),
    swap('triangle', { evenTriangle }, 'equal masses at any corners: not at rest'),
  ],
});
