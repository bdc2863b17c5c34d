import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { softmax, unnormalised, type Attention } from '../../src/attention/attention.js';
import { selfAttention, unmasked, type Motion } from '../../src/attention/motion.js';
import type { Weights } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { anyWeights } from '../../src/assume/weights.js';
import { swap } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { trajectory } from '../../src/flow/flow.js';
import { layer, residualLayer } from '../../src/flow/layer.js';
import { rungeKutta4 } from '../../src/flow/tableau.js';
import type { Measure } from '../../src/measure/measure.js';
import { difference, dot, multiple, norm2, root } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const unprojected = (weights: Weights, attention: Attention = softmax): Motion =>
  unmasked(mu => attention.average(weights, mu));

type Data = { weights: Weights; mu: Measure; layer: typeof layer; motion: typeof selfAttention };

/** (∫ |x − y|² dμ)^{1/2} between corresponding tokens of layers and flow after the time, in steps of time · unit. */
const miss =
  ({ weights, mu, layer, motion }: Data, attention: Attention, time: number) =>
  (unit: Scalar, steps: number) => {
    const h = multiple(time, unit);
    const layered = Array.from({ length: steps }).reduce<Measure>(layer({ weights, h, attention }), mu);
    const flowed = trajectory(rungeKutta4, motion(weights, attention))(mu, h, steps).at(-1)!;
    const squares = layered.tokens.map((x, i) => norm2(difference(x, flowed.tokens[i]!)));
    return root(dot(mu.masses, squares));
  };

/**
 * The layer as a time step. With p = P_x A and s = x·A, Nrm(x + hA) = x + h p − h² (s p + |p|² x/2) + O(h³): one layer
 * misses the flow by order 2, t/h of them by order 1, and by no less unless the terms of second order cancel. The flow
 * is computed by a method of order 4 with the same h, which leaves the order of the difference as it is.
 */
export default theorem({
  source: burger2025.at('layer normalisation'),
  says: 'As h → 0 the layers x ↦ Nrm(x + h A[μ](x)) converge to the flow dx/dt = P_x A[μ](x), at order exactly 1.',
  given: inDimension(2, 5, n => ({
    weights: anyWeights(n),
    mu: tokens(n, 1, 8),
    layer: the({ layer }),
    motion: the({ selfAttention }),
  })),
  orders: [
    { is: 1, says: 'softmax', of: data => miss(data, softmax, 1 / 4) },
    { is: 1, says: 'unnormalised', of: data => miss(data, unnormalised, 1 / 32) },
  ],
  argument:
    'Each layer is consistent of order 2 by the expansion of Nrm; the flow is Lipschitz on the sphere: Grönwall.',
  controls: [
    swap('layer', { residualLayer }, 'no normalisation: the layers leave the sphere, their limit is another flow'),
    swap('motion', { unprojected }, 'no projection: the flow leaves the sphere and the layers do not'),
  ],
});
