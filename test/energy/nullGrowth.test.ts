/** Input T of the catalogue, D = QᵀQ of rank 2 on S², and the depth of its tokens along u = (1, 0, −2)/√5. */
import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { unnormalised } from '../../src/attention/attention.js';
import { selfAttention } from '../../src/attention/motion.js';
import { energy } from '../../src/energy/energy.js';
import { logitMean } from '../../src/energy/logitMean.js';
import { logitPowers, nullDepth, nullGrowth, projectionOn, softmaxGrowth } from '../../src/energy/nullGrowth.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { pair } from '../../src/measure/measure.js';
import { diagonalMatrix, gramMatrix, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import { dot, image, minus, multiple, norm2, over, root } from '../../src/sphere/verbs.js';
import { inputS } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const D = gramMatrix(
  matrixOf(A, [
    [1, 0, 0.5],
    [0, 0.5, 0],
  ]),
);
const mu = inputS(A);
const u = [1, 0, -2].map(k => over(A.of(k), root(A.of(5))));
const descent = { D, V: scaledMatrix(A.of(-1), D) };

test('the null parts of Input T', () => {
  const golden = ['-0.4472135954999579', '-0.298142396999972', '-0.5962847939999438'];
  expectEqual(
    mu.tokens.map(x => dot(x, u)),
    golden.map(text => printed(text, 20)),
  );
  expectEqual(
    mu.tokens.map(x => norm2(projectionOn([u], x))),
    [1 / 5, 4 / 45, 16 / 45].map(A.of).map(known),
  );
});

test('without softmax ∫ log |P x| dμ grows at ∬ K e^K dμ dμ, and not so for V = D', () => {
  const growth = (V: typeof D) => nullGrowth([u], mu, selfAttention({ D, V }, unnormalised)(mu)).logarithmic;
  expectEqual(growth(descent.V as typeof D), logitMean(D, mu));
  expectDifferent(growth(D), logitMean(D, mu));
});

test('½|Q m̄|² + κ tr((DS)²) ≤ the softmax growth, and E − 1 ≤ |Q m̄|² + ½ e^L tr((DS)²)', () => {
  const { least, excess } = softmaxGrowth(D, mu);
  const soft = nullGrowth([u], mu, selfAttention(descent)(mu)).logarithmic;
  expect(known(minus(soft, least)).value).toBeGreaterThan(0);
  expect(known(minus(excess, minus(energy(D, mu), A.of(1)))).value).toBeGreaterThan(0);
  const bilinear = mu.tokens.map(x =>
    dot(
      mu.masses,
      mu.tokens.map(y => dot(x, image(D, y))),
    ),
  );
  expectEqual(logitPowers(D, mu)[0], dot(mu.masses, bilinear));
});

test.each([8, 64])('E(t) − 1 ≤ −λ(0)/t without softmax, t = %i', time => {
  const { legs, reached } = adaptiveFlow(descent, mu, { time, accuracy: 2 ** 20, attention: unnormalised });
  expect(reached).toBe(time);
  const gap = known(minus(energy(D, legs.at(-1)!.end), A.of(1))).value;
  expect(gap).toBeLessThan(-known(nullDepth([u], mu)).value / time);
  expect(gap).toBeGreaterThan(0);
});

test('tokens with P x = 0 stay: Q = (1, 0), ±e_1, E = cosh 1', () => {
  const flat = diagonalMatrix([A.of(1), A.of(0)]);
  const stuck = pair([A.of(1), A.of(0)], A.of(0.5));
  const { legs } = adaptiveFlow({ D: flat, V: scaledMatrix(A.of(-1), flat) }, stuck, { time: 64, accuracy: 2 ** 20 });
  expectEqual(energy(flat, legs.at(-1)!.end), hyperbolicCosine(A.of(1)));
  expectEqual(energy(flat, legs.at(-1)!.end), printed('1.5430806348152437'));
});

test('κ → 1 as D → 0: the bound of softmax is ½|Q m̄|² + tr((DS)²) at first order', () => {
  const small = scaledMatrix(A.of(2 ** -30), D);
  const [first, second] = logitPowers(small, mu);
  const over2 = known(minus(softmaxGrowth(small, mu).least, multiple(0.5, first))).value;
  expect(Math.abs(over2 / known(second).value - 1)).toBeLessThan(2 ** -10);
});
