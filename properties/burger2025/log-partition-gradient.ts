import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { logPartition, partition } from '../../src/attention/partition.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { signedValue } from '../../src/assume/signedValue.js';
import { identityValue, unrelatedValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { dilate, dot, image, minus, plus, times, transpose, type Matrix } from '../../src/sphere/verbs.js';
import type { Measure } from '../../src/measure/measure.js';
import { burger2025 } from '../sources.js';

const inKey: typeof partitionGradient = (D, mu) => partitionGradient(transpose(D), mu);

/**
 * log Z
 */
export default theorem({
  source: burger2025.derived('gradient flow structure'),
  says: 'todo',
  given: inDimension(2, 8, n => ({
    weights: signedValue(n),
    mu: tokens(n, 1, 32),
    directions: anyMatrix(n),
    gradient: the({ partitionGradient }),
  })),
  then: ({ weights, mu, gradient }) => {
    const [slope, Z, v] = [gradient(weights.D, mu), partition(weights.D, mu), softmax.velocity(weights, mu)];
    return eachToken(mu, x => equalVectors(dilate(Z(x), v(x)), dilate(weights.sign, slope(x))));
  },
  orders: ([[softmax, logPartition], [unnormalised, partition]] as const).map(([attention, potential]) =>
    ({
      is: 2,
      of: ({ weights, mu, directions }: any) => {
        const [f, v] = [potential(weights.D, mu), attention.velocity(weights, mu)];
        const x = mu.tokens[0]!;
        const xi = tangentProjection(x, image(directions, x));
        const rate = times(weights.sign, dot(v(x), xi));
        return (h: Scalar) => minus(f(geodesic(x, xi)(h)), plus(f(x), times(h, rate)));
      },
    })) as any,
  proof: [statementIdentity([[2, 2], [3, 2], [2, 3], [3, 3]], [[8, 16]])],
  controls: [
    drop('weights', identityValue, 'V = ±Id'),
    drop('weights', unrelatedValue, 'V not ±D'),
    swap('gradient', { inKey }, 'the gradient in the key'),
  ],
});
