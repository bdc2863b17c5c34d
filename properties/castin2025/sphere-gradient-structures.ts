import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { linear } from '../../src/attention/linear.js';
import { partition } from '../../src/attention/partition.js';
import { relu } from '../../src/attention/relu.js';
import { sigmoid } from '../../src/attention/sigmoid.js';
import type { Variant } from '../../src/attention/variant.js';
import type { Weights } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { asymmetricGradient, gradientWeights, identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { pairRate } from '../../src/energy/pairRate.js';
import type { Measure } from '../../src/measure/measure.js';
import { logistic } from '../../src/sphere/logistic.js';
import { positivePart } from '../../src/sphere/positivePart.js';
import { dot, exponential, minus, multiple, norm2, times, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

interface Structure {
  readonly kind: Variant;
  readonly f: (logit: Scalar) => Scalar;
  readonly m: (weights: Weights, mu: Measure) => (x: Vector) => Scalar;
}
const plain: Structure['m'] = () => x => x[0]!.in.of(1);
const others: readonly Structure[] = [
  { kind: sigmoid, f: logistic, m: plain },
  { kind: relu, f: positivePart, m: plain },
  { kind: linear, f: t => t, m: plain },
  { kind: unnormalised, f: exponential, m: plain },
];
const mobile: readonly Structure[] = [...others, { kind: softmax, f: exponential, m: ({ D }, mu) => partition(D, mu) }];
const immobile: readonly Structure[] = [{ kind: softmax, f: exponential, m: plain }];

/** The first variation of ½ ∬ F(x·Dy) has the gradient P_x ∫ f(x·Dy) Dy dμ on the sphere, m v for V = D = Dᵀ. */
export default theorem({
  source: castin2025.derived('attention with layer normalisation'),
  says: 'On the sphere, D = Dᵀ, V = ±D: d/dt ½ ∬ F(x·Dy) = ± ∫ m |v|², m = 1 (sigmoid, ReLU, linear, exp), Z softmax.',
  given: inDimension(2, 6, n => ({
    weights: gradientWeights(n),
    mu: tokens(n, 1, 8),
    structures: the<readonly Structure[]>({ mobile }),
  })),
  then: ({ weights, mu, structures }) =>
    structures.map(({ kind, f, m }) => {
      const [v, weight] = [mu.tokens.map(kind.velocity(weights, mu)), m(weights, mu)];
      const speeds = mu.tokens.map((x, i) => times(weight(x), norm2(v[i]!)));
      const both = minus(pairRate(f)(weights.D, mu, v), multiple(2, times(weights.sign, dot(mu.masses, speeds))));
      return zero(both, norm2(weights.D.flat()));
    }),
  argument: 'The chain rule, with v = ± (1/m) ∇ of the first variation.',
  controls: [
    drop('weights', identityValue, 'V = ±Id: the velocity follows y where the gradient follows Dy'),
    drop('weights', asymmetricGradient, 'D not symmetric: the first variation gains a second kernel'),
    swap('structures', { immobile }, 'softmax with m = 1: it is no plain gradient flow of this energy'),
  ],
});
