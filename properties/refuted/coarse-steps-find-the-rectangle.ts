import { unnormalised } from '../../src/attention/attention.js';
import { rectanglePull } from '../../src/attention/rectanglePull.js';
import { point } from '../../src/assume/points.js';
import { stretch } from '../../src/assume/stretches.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { layer } from '../../src/flow/layer.js';
import { rectangle } from '../../src/measure/rectangle.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { over, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The solver of the published code, D = diag(1, d), V = −D, steps Nrm(x + A/20) without softmax. At the rectangle the
 * step contracts (0.880… for d = 6). But it also contracts towards a_1 = 0, by 1/|1 − d sinh d/20| < 1 for d sinh d >
 * 40, which the flow leaves at the rate d sinh d; from the square it goes there for d ≥ 6. See stationary-rectangle.
 */
export default refutedClaim({
  source: burger2025.at('stationary points, the step size of the published code'),
  says:
    'If D = diag(1, d), 1 ≤ d ≤ 8, V = −D, one unnormalised layer of step 1/20 moves a rectangle (±a_1, ±a_2) with ' +
    'd tanh(d a_2²) > tanh(a_1²) as the flow does: |a_2/a_1| does not grow.',
  given: inDimension(2, 2, n => ({ D: stretch(n), x: point(n) })),
  then: ({ D, x }) => {
    const [A, weights] = [D[0]![0]!.in, { D, V: scaledMatrix(D[0]![0]!.in.of(-1), D) }];
    const pull = rectanglePull({ D, V: D }, x);
    const after = layer({ weights, h: over(A.of(1), A.of(20)), attention: unnormalised })(rectangle(x)).tokens[0]!;
    const [before, now] = [square(times(x[1]!, after[0]!)), square(times(after[1]!, x[0]!))];
    return [exceeds(pull[1]!, pull[0]!) ? atLeast(before, now) : unmet(pull[1]!, pull[0]!)];
  },
  because: 'for d sinh d > 40 the step overshoots the origin on the second axis: a_1 = 0 attracts it and not the flow.',
});
