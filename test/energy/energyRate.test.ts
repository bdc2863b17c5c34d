import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { euclidean, softmax, unnormalised } from '../../src/attention/attention.js';
import { selfAttention } from '../../src/attention/motion.js';
import { energy } from '../../src/energy/energy.js';
import { energyRate, energyRateAlong, energyRateByGradient } from '../../src/energy/energyRate.js';
import { dirac } from '../../src/measure/measure.js';
import { dot, image, times, transpose, translate } from '../../src/sphere/verbs.js';
import { skewed, tangents, threeTokens, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { energyAlongGeodesics } from './alongGeodesics.js';

const A = running;
const [D, V, mu] = [skewed(A), values(A), unequal(A)];
const weights = { D, V };

test('product rule, chain rule and the series of E along the velocities agree, without any symmetry of D and V', () => {
  for (const attention of [softmax, unnormalised]) {
    const v = selfAttention(weights, attention)(mu);
    const rate = energyRate(weights, mu, attention);
    expectEqual(rate, energyRateByGradient(weights, mu, attention));
    expectEqual(rate, energyAlongGeodesics(D, mu, v)[1]!);
  }
});

test('velocities of Dᵀ are along another direction', () => {
  const v = selfAttention({ D: transpose(D), V })(mu);
  expectDifferent(energyRateAlong(D, mu, v), energyRate(weights, mu));
});

test('the derivative along any tangent directions', () => {
  const [E, rate] = energyAlongGeodesics(D, mu, tangents(A));
  expectEqual(energyRateAlong(D, mu, tangents(A)), rate!);
  expectEqual(energy(D, mu), E!);
});

test('one token: dE/dt = e^{x·Dx} v·(D + Dᵀ)x', () => {
  const x = threeTokens(A)[2]!;
  const v = softmax.velocity(weights, dirac(x))(x);
  const both = translate(image(D, x), image(transpose(D), x));
  expectEqual(energyRate(weights, dirac(x)), times(energy(D, dirac(x)), dot(v, both)));
});

test('without projection the rate is another, and the tangential chain rule does not give it', () => {
  expectDifferent(energyRate(weights, mu, euclidean), energyRate(weights, mu));
  expectDifferent(energyRate(weights, mu, euclidean), energyRateByGradient(weights, mu, euclidean));
});
