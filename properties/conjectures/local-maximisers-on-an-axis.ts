import { attractingCorner, definiteCorner, indefiniteCorner } from '../../src/assume/mirrorCorners.js';
import { the } from '../../src/assume/chart.js';
import { open } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, zero } from '../../src/claim/judgement.js';
import { evenCurvature, largestCurvature } from '../../src/energy/mirrorModes.js';
import { mirrorProportion, mirrorTriangle } from '../../src/energy/mirrorTriangle.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { norm2, sum } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Every local maximiser of E_D for D ≻ 0 with a simple largest eigenvalue is believed to live on the axis ±v of that
 * eigenvalue. Judged at all critical triangles on the circle with a mirror axis in an eigenvector: some direction must
 * not descend. Refuted by one at which all three curvatures are negative. Moving y and y* as mirror images is often
 * such a direction, but not always: that is the second control. Tried in plain floats: 49 904 triangles with
 * 0.05 ≤ a, b ≤ 9; the largest curvature was positive at all of them.
 */
export default open({
  source: burger2025.derived('maximisers, local ones'),
  says:
    'If D is positive definite with a simple largest eigenvalue, every local maximiser of E lives on ±v, v its ' +
    'eigenvector: if n = 2, at critical triangles e_1, y, y* with masses p, q, q some curvature is not negative.',
  given: inDimension(2, 2, n => ({ at: definiteCorner(n), curvature: the({ largestCurvature }) })),
  attacked: true,
  then: ({ at: { D, corner }, curvature }) => {
    const [proportion, none] = [mirrorProportion(D, corner), corner[0]!.in.of(0)];
    if (!exceeds(proportion, none)) return [unmet(proportion, none)];
    const mu = mirrorTriangle(D, corner, proportion);
    const slopes = mu.tokens.map(wassersteinGradient(D, mu)).map(norm2);
    return [zero(sum(slopes), proportion.in.of(1)), atLeast(curvature(D, mu), none)];
  },
  controls: [
    { ...drop('at', indefiniteCorner, 'D indefinite: some are'), witness: { n: 2, data: attractingCorner } },
    swap('curvature', { evenCurvature }, 'the mirror images y, y* alone: they may be kept in place'),
  ],
});
