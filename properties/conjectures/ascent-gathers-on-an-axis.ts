import { attractingCorner, definiteCorner, indefiniteCorner } from '../../src/assume/mirrorCorners.js';
import { velocity } from '../../src/attention/velocity.js';
import { velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { open } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, zero } from '../../src/claim/judgement.js';
import { largestMirrorRate } from '../../src/energy/mirrorModes.js';
import { mirrorProportion, mirrorTriangle } from '../../src/energy/mirrorTriangle.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { norm2, sum } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Under V = D ≻ 0 almost every start is believed to gather on the axis ±v of the largest eigenvalue. It needs that each
 * state at rest elsewhere has an unstable direction. Judged at the triangles of local-maximisers-on-an-axis, by the
 * rates of the flow itself, a second route. Refuted by a triangle with three negative rates, which a whole
 * neighbourhood of starts goes to; a zero rate would be undecided.
 */
export default open({
  source: burger2025.derived('long times, V = D positive definite'),
  says:
    'If V = D is positive definite, almost every start converges to a state on ±v, v the first eigenvector: if ' +
    'n = 2, triangles e_1, y, y* at rest, with masses p, q, q, have a rate of growth that is not negative.',
  given: inDimension(2, 2, n => ({ at: definiteCorner(n) })),
  attacked: true,
  then: ({ at: { D, corner } }) => {
    const [proportion, none] = [mirrorProportion(D, corner), corner[0]!.in.of(0)];
    if (!exceeds(proportion, none)) return [unmet(proportion, none)];
    const [mu, weights] = [mirrorTriangle(D, corner, proportion), { D, V: D }];
    const speeds = mu.tokens.map(velocity(weights, mu)).map(norm2);
    const rate = largestMirrorRate(velocityDerivative(weights, mu), mu);
    return [zero(sum(speeds), proportion.in.of(1)), atLeast(rate, none)];
  },
  controls: [
    { ...drop('at', indefiniteCorner, 'D indefinite: some attract'), witness: { n: 2, data: attractingCorner } },
  ],
});
