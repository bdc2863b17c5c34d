import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { softmax } from '../../src/attention/attention.js';
import { average } from '../../src/attention/average.js';
import { selfAttention, unmasked } from '../../src/attention/motion.js';
import { integral, integralRate, spaceTransportRate, transportRate } from '../../src/measure/integralRate.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import type { TestFunction } from '../../src/measure/testFunction.js';
import { dilate, translate, transpose } from '../../src/sphere/verbs.js';
import { point, skewed, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const mu = unequal(A);
const weights = { D: skewed(A), V: values(A) };
const phi: TestFunction = { b: point(A, [1, -2, 3], 4), M: skewed(A), a: point(A, [-1, 1, 2], 3) };
const v = selfAttention(weights)(mu);

test('d/dt ∫ φ dμ by dual numbers is the coefficient of h of ∫ φ(x + h v) dμ', () => {
  const { in: J, t, lift, coefficient } = jets(A, 1);
  const raised = (x: typeof phi.b) => x.map(lift);
  const line = movedTokens({ in: J, tokens: mu.tokens.map(raised), masses: raised(mu.masses) }, (x, i) =>
    translate(x, dilate(t, raised(v[i]!))),
  );
  const value = integral({ b: raised(phi.b), M: phi.M.map(raised), a: raised(phi.a) }, line);
  expectEqual(coefficient(value, 1), integralRate(phi, mu, v));
});

test('on the sphere it is ∫ P_x∇φ · v dμ', () =>
  expectEqual(integralRate(phi, mu, v), transportRate(phi, mu, softmax.velocity(weights, mu))));

test('on ℝⁿ it is ∫ ∇φ · v dμ, and ∫ P_x∇φ · v dμ is something else', () => {
  const field = average(weights, mu);
  const rate = integralRate(phi, mu, unmasked(() => field)(mu));
  expectEqual(rate, spaceTransportRate(phi, mu, field));
  expectDifferent(rate, transportRate(phi, mu, field));
});

test('the field of the transposed D gives another rate', () => {
  const turned = { ...weights, D: transpose(weights.D) };
  expectDifferent(integralRate(phi, mu, v), transportRate(phi, mu, softmax.velocity(turned, mu)));
});
