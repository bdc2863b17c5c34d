/**
 * The law of readings on the formulas of the theory: float64 is the centre of running bit for bit, and the value with
 * many digits, or the exact rational where there is one, lies in running and in interval. D and V are not symmetric.
 */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import type { Variables } from '../../src/arithmetic/variables.js';
import { euclidean, softmax, unnormalised } from '../../src/attention/attention.js';
import { sumOfHeads } from '../../src/attention/affineField.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianLinear } from '../../src/attention/gaussianLinear.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { kernel } from '../../src/attention/kernel.js';
import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { multiHead } from '../../src/attention/multiHead.js';
import { logPartition, partition } from '../../src/attention/partition.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { uniformPartition, uniformVelocity } from '../../src/attention/uniformField.js';
import { velocity } from '../../src/attention/velocity.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { energy } from '../../src/energy/energy.js';
import { energyRate, energyRateByGradient } from '../../src/energy/energyRate.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { growthRate } from '../../src/energy/growthRate.js';
import { hessian } from '../../src/energy/hessian.js';
import { powerSpectrum } from '../../src/energy/powerSpectrum.js';
import { tokenDerivative } from '../../src/energy/tokenDerivative.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { denseOutput } from '../../src/flow/denseOutput.js';
import { flow } from '../../src/flow/flow.js';
import { layer } from '../../src/flow/layer.js';
import { layerGain } from '../../src/flow/layerGain.js';
import { retraction } from '../../src/flow/retraction.js';
import { gaussian, generating } from '../../src/measure/gaussian.js';
import { measure, pair, type Measure } from '../../src/measure/measure.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { variance } from '../../src/measure/variance.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { multiple, wedge, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { readingsAgree } from './readingsAgree.js';

interface Data {
  readonly n: number;
  readonly D: Matrix;
  readonly V: Matrix;
  readonly mu: Measure;
  /** A tangent direction is not asked for: any vectors do for the law. */
  readonly xi: readonly Vector[];
  readonly h: Scalar;
}

const formulas: Readonly<Record<string, (data: Data) => readonly Scalar[]>> = {
  'moments, wedge, geodesic': ({ mu, xi, h }) => [
    ...mean(mu),
    ...secondMoment(mu).flat(),
    variance(mu),
    ...wedge(mu.tokens[0]!, xi[0]!),
    ...geodesic(mu.tokens[0]!, xi[0]!)(h),
  ],
  'kernel, Z, log Z, ∇Z': ({ D, mu }) => [
    kernel(D, mu.tokens[0]!, mu.tokens[1]!),
    ...each(mu, partition(D, mu)),
    ...each(mu, logPartition(D, mu)),
    ...mu.tokens.flatMap(partitionGradient(D, mu)),
  ],
  'velocities: softmax, unnormalised, euclidean, causal, two heads': ({ D, V, mu }) => [
    ...[softmax, unnormalised, euclidean].flatMap(kind => selfAttention({ D, V }, kind)(mu).flat()),
    ...causalAttention({ D, V })(mu).flat(),
    ...mu.tokens.flatMap(
      multiHead(
        [
          { D, V },
          { D: V, V: D },
        ],
        velocity,
      )(mu),
    ),
  ],
  'energy, first variation, Wasserstein gradient, derivative in a token': ({ D, mu }) => [
    energy(D, mu),
    ...each(mu, firstVariation(D, mu)),
    ...mu.tokens.flatMap(wassersteinGradient(D, mu)),
    ...tokenDerivative(D, mu, 1),
  ],
  'rate by both routes, dissipation, Hessian': ({ D, V, mu, xi }) => [
    energyRate({ D, V }, mu),
    energyRateByGradient({ D, V }, mu, unnormalised),
    dissipation({ D, V }, mu),
    hessian(D, mu, xi),
  ],
  'flow, dense output, layer, gain of a layer, retraction': ({ D, V, mu, h }) => {
    const end = flow({ D, V }, mu, h);
    const { mu: inside, rates } = denseOutput(selfAttention({ D, V }))({ start: mu, end, h })(multiple(0.5, h));
    const advanced = layer({ weights: { D, V }, h })(mu);
    return [end, inside, advanced, retraction(end)]
      .flatMap(({ tokens }) => tokens.flat())
      .concat(rates.flat(), layerGain({ weights: { D, V: D }, h })(mu));
  },
  'uniform measure: Z, velocity, energy, growth, powers': ({ n, D, V, mu, h }) => [
    ...each(mu, uniformPartition(D)),
    ...mu.tokens.flatMap(uniformVelocity({ D, V })),
    uniformEnergy(n, h),
    growthRate(n, 3, h),
    ...powerSpectrum(pair(mu.tokens[0]!, mu.masses[0]!), 5),
  ],
  'Gaussian rates of softmax, linear, L2 and two heads, generating function': ({ D, V, mu }) => {
    const law = gaussian(mu.tokens[0]!, D);
    const heads = [gaussianSoftmax({ D, V }), gaussianLinear({ D: V, V: D }), gaussianL2({ Q: D, K: V, V })];
    const rates = [...heads, sumOfHeads(heads)].map(field => gaussianRate(field)(law));
    return rates.flatMap(rate => [...rate.mean, ...rate.covariance.flat()]).concat(generating(law)(mu.tokens[1]!));
  },
  'Gaussian rate of Sinkhorn attention': ({ D, V, mu, h }) => {
    const rate = gaussianRate(gaussianSinkhorn({ D, V }, h))(gaussian(mu.tokens[0]!, V));
    return [...rate.mean, ...rate.covariance.flat()];
  },
};

const each = (mu: Measure, f: (x: Vector) => Scalar): readonly Scalar[] => mu.tokens.map(x => f(x));

const data = (v: Variables, n: number, N: number): Data => {
  const matrix = (name: string): Matrix =>
    Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, k) => v.free(`${name}${j}${k}`)));
  const points = (name: string) => Array.from({ length: N }, (_, i) => v.unit(`${name}${i}`, n));
  const mu = measure(points('x'), v.simplex('w', N));
  return { n, D: matrix('D'), V: matrix('V'), mu, xi: points('y'), h: v.in.of(0.375) };
};

const sizes = [
  [2, 2],
  [3, 3],
  [5, 2],
] as const;

test.each(Object.keys(formulas))('%s', async name => {
  let compared = 0;
  for (const [n, N] of sizes)
    for (const seed of [1, 2, 3]) {
      const seen = await readingsAgree(v => formulas[name]!(data(v, n, N)), seed);
      expect(seen.broken).toEqual([]);
      compared += seen.compared;
    }
  expect(compared).toBeGreaterThanOrEqual(4 * 3 * sizes.length);
});
