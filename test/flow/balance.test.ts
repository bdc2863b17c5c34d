import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { selfAttention } from '../../src/attention/motion.js';
import { velocity } from '../../src/attention/velocity.js';
import { gradientWeights } from '../../src/attention/weights.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { balance, budgetDefect } from '../../src/flow/balance.js';
import { denseOutput, onSphere } from '../../src/flow/denseOutput.js';
import { measure } from '../../src/measure/measure.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { dot, exponential, image, multiple, norm2, times } from '../../src/sphere/verbs.js';
import { inputD, inputS } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const mu = inputS(A);
const ascent = gradientWeights(inputD(A), A.of(1));

test('a solution misses nothing: with the velocities as rates gain = 𝒟', () => {
  const { gain, dissipated, missed } = balance(ascent)({ mu, rates: selfAttention(ascent)(mu) });
  expectEqual(gain, dissipated);
  expect(known(missed).value).toBe(0);
});

test('|gain − 𝒟| ≤ missed for a curve that turns too far, and for dense output', () => {
  const faster = selfAttention(ascent)(mu).map(v => v.map(a => multiple(1.25, a)));
  const { legs } = adaptiveFlow(ascent, mu, { time: 1, accuracy: 2 ** 36 });
  const dense = onSphere(denseOutput(selfAttention(ascent))(legs[0]!)(A.of(0.25)));
  for (const instant of [{ mu, rates: faster }, dense]) {
    const seen = balance(ascent)(instant);
    const [gain, dissipated, missed] = [seen.gain, seen.dissipated, seen.missed].map(a => known(a).value);
    expect(Math.abs(gain! - dissipated!)).toBeLessThanOrEqual(missed! * (1 + 2 ** -30));
  }
});

test('the budget of a step closes to order 5, and not for V = D with D not symmetric', () => {
  const sizes = (weights: typeof ascent) =>
    [1 / 8, 1 / 16].map(h => Math.abs(known(budgetDefect(weights, mu)(A.of(h))).value));
  const [coarse, fine] = sizes(ascent);
  expect(Math.round(Math.log2(coarse! / fine!))).toBe(5);
  const D = matrixOf(A, [
    [0, -1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ]);
  const [wrong, finer] = sizes({ D, V: D, sign: A.of(1) } as unknown as typeof ascent);
  expect(Math.round(Math.log2(wrong! / finer!))).toBe(1);
});

test('when 𝒟 < δ each token has |v_i|² ≤ δ e^L/(2 w_i): Input S, V = D, T = 1, 8, 32', () => {
  const most = exponential(frobeniusNorm(ascent.D));
  const slow = [1, 8, 32].map(time => {
    const end = adaptiveFlow(ascent, mu, { time, accuracy: 2 ** 20 }).legs.at(-1)!.end;
    const delta = known(dissipation(ascent, end)).value;
    end.tokens.forEach((x, i) => {
      const bound = (delta * known(most).value) / (2 * known(end.masses[i]!).value);
      expect(known(norm2(velocity(ascent, end)(x))).value).toBeLessThan(bound);
    });
    return delta;
  });
  expect(slow[0]).toBeGreaterThan(slow[1]!);
  expect(slow[1]).toBeGreaterThan(slow[2]!);
  expect(slow[2]).toBeLessThan(2 ** -20);
});

test('D = V = [[a, −b], [b, a]]: a token has the speed b for ever, and e^{x·Dx} = e^a', () => {
  const D = matrixOf(A, [
    [0.5, -0.75],
    [0.75, 0.5],
  ]);
  const token = measure([[A.of(1), A.of(0)]], [A.of(1)]);
  const { legs } = adaptiveFlow({ D, V: D }, token, { time: 8, accuracy: 2 ** 12 });
  const x = legs.at(-1)!.end.tokens[0]!;
  const [cosine, sine] = x.map(a => known(a).value);
  expect(Math.hypot(cosine! - Math.cos(6), sine! - Math.sin(6))).toBeLessThan(2 ** -20);
  const speed = norm2(velocity({ D, V: D }, token)(token.tokens[0]!));
  expectEqual(speed, A.of(0.75 ** 2));
  expectEqual(dot(token.tokens[0]!, image(D, token.tokens[0]!)), times(A.of(0.5), A.of(1)));
});
