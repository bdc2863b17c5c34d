import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { average } from '../../src/attention/average.js';
import type { MeanField } from '../../src/attention/field.js';
import type { Weights } from '../../src/attention/weights.js';
import { causal, unmasked, type Motion } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { point } from '../../src/assume/points.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { cloud } from '../../src/transport/cloud.js';
import { combine, dilate, dot, exponential, image, plus, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const kernel = ({ D }: Weights, x: Vector, y: Vector): Scalar => exponential(dot(x, image(D, y)));

/**
 * First, x sees itself alone, velocity Vx; second, also y with the share 1/(1 + e^{x·D(x − y)}). Nothing depends on how
 * far apart the two positions are, so no multiple of that bounds the change: masked-stability-in-plain-wasserstein.
 */
export default theorem({
  source: castin2025.derived('masked attention'),
  says:
    'Masked: if two tokens x, y of equal mass change places, whatever the distance of their positions, the velocity ' +
    'v of x becomes (e^{x·Dx} v + e^{x·Dy} Vy)/(e^{x·Dx} + e^{x·Dy}).',
  given: inDimension(1, 4, n => ({
    ...{ weights: anyWeights(n), x: point(n), y: point(n) },
    mask: the<(field: MeanField) => Motion>({ causal }),
  })),
  then: ({ weights, x, y, mask }) => {
    const motion = mask(seen => average(weights, seen));
    const [alone, second] = [motion(cloud([x, y]))[0]!, motion(cloud([y, x]))[1]!];
    const [ofX, ofY] = [kernel(weights, x, x), kernel(weights, x, y)];
    return equalVectors(dilate(plus(ofX, ofY), second), combine([ofX, ofY], [alone, image(weights.V, y)]));
  },
  proof: [statementIdentity([[2, 2]], [[4, 2]])],
  controls: [swap('mask', { unmasked }, 'without the mask the order of tokens does not matter')],
});
