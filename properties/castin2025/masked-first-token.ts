import { average } from '../../src/attention/average.js';
import type { MeanField } from '../../src/attention/field.js';
import { causal, unmasked, type Motion } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { difference, dilate, image, norm2, over, square, sum, times, translate } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * At D = 0 token i has the velocity V(x_1 + … + x_i)/i, Cesàro’s mean, so x_1 moved by y changes it by Vy/i: all in
 * one direction, so that d_1 of the velocities, their mean length |Vy| H_N/N, is H_N |Vy|/|y| times d_1 of the states,
 * |y|/N. H_N = 1 + ½ + … + 1/N is unbounded. See masked-stability-at-p-one.
 */
export default theorem({
  source: castin2025.derived('masked attention'),
  says:
    'Masked, D = 0, N equal masses: the first token moved by y alone changes v_i by Vy/i, so d_1 of the velocities ' +
    'is H_N |Vy|/|y| times d_1 of the states.',
  given: inDimension(2, 4, n => ({
    V: anyMatrix(n),
    mu: tokensAnywhere(n, 1, 8),
    y: point(n),
    mask: the<(field: MeanField) => Motion>({ causal }),
  })),
  then: ({ V, mu: { tokens }, y, mask }) => {
    const [one, N] = [y[0]!.in.of(1), tokens.length];
    const mu = measure(
      tokens,
      tokens.map(() => over(one, one.in.of(N))),
    );
    const motion = mask(seen => average({ D: scaledMatrix(one.in.of(0), V), V }, seen));
    const nu = movedTokens(mu, (x, i) => (i === 0 ? translate(x, y) : x));
    const [v, w, Vy] = [motion(mu), motion(nu), image(V, y)];
    const changes = v.map((a, i) => difference(w[i]!, a));
    const harmonic = sum(changes.map((_, i) => over(one, one.in.of(i + 1))));
    const each = changes.flatMap((c, i) => equalVectors(dilate(one.in.of(i + 1), c), Vy));
    return [...each, equal(norm2(changes.reduce(translate)), times(square(harmonic), norm2(Vy)))];
  },
  proof: [statementIdentity([[2, 3]], [[4, 8]])],
  controls: [swap('mask', { unmasked }, 'without the mask every v_i changes by Vy/N, and d_1 by |Vy|/|y|')],
});
