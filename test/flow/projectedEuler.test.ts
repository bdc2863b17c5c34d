import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { selfAttention } from '../../src/attention/motion.js';
import { lightOpposite } from '../../src/assume/cloudWitnesses.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { afterSteps, projectedEuler, stretched } from '../../src/flow/projectedEuler.js';
import { inputS, skewed, values } from '../evidence/inputs.js';
import { centre } from '../../src/sphere/centres.js';
import { norm2 } from '../../src/sphere/verbs.js';
import { carried } from '../../src/transport/cloud.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;

test('tokens stay on the sphere, and move by hv up to order 2', () => {
  const [mu, field] = [inputS(A), selfAttention({ D: skewed(A), V: values(A) })];
  const after = projectedEuler(field)(mu, A.of(2 ** -12));
  expectEqual(
    after.tokens.map(norm2),
    after.tokens.map(() => A.of(1)),
  );
  const miss = after.tokens.flatMap((x, i) =>
    x.map((a, k) => centre(a) - centre(mu.tokens[i]![k]!) - 2 ** -12 * centre(field(mu)[i]![k]!)),
  );
  expect(Math.max(...miss.map(Math.abs))).toBeLessThan(2 ** -20);
  expect(Math.max(...miss.map(Math.abs))).toBeGreaterThan(2 ** -28);
});

test('two steps of length 1/8 stretch 2 by (1 + 4/8)² to 9/2', () =>
  expectEqual(stretched(A.of(2), A.of(4), A.of(1 / 8)), A.of(4.5)));

/** W_1 between the light pair and itself with the light token turned, after the time 1/10 over its start. */
const ratio = (after: (mu: ReturnType<typeof lightOpposite>['clouds']['mu']) => typeof mu): number => {
  const { mu, nu } = lightOpposite(A).clouds;
  const W = (a: typeof mu, b: typeof mu): number => known(wasserstein(a, b, { p: 1 })).value;
  return W(after(mu), after(nu)) / W(mu, nu);
};

test('the light token of the catalogue (1.1): W_1(1/10)/W_1(0) = 6.498 on the computed flow', () => {
  const { weights } = lightOpposite(A);
  const flowed = ratio(mu => {
    const { legs } = adaptiveFlow(weights, mu, { time: 1 / 10, accuracy: 2 ** 16 });
    return carried(mu, legs.at(-1)!.end);
  });
  expect(Math.abs(flowed - 6.498)).toBeLessThan(1 / 512);
  const layered = [16, 256].map(k =>
    ratio(mu =>
      afterSteps(
        selfAttention(weights),
        mu,
        Array.from({ length: k }, () => A.of(0.1 / k)),
      ),
    ),
  );
  expect(Math.abs(layered[1]! - flowed)).toBeLessThan(Math.abs(layered[0]! - flowed) / 8);
});
