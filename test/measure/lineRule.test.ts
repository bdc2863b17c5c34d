import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { generatingGradient, generatingOf, normalLaw } from '../../src/measure/law.js';
import { lineRemainder, lineRule } from '../../src/measure/lineRule.js';
import { mean } from '../../src/measure/moments.js';
import { combine, dot, exponential, sum, times } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

const A = running;
const mu = gaussian([A.of(0.25), A.of(-0.5)], [[A.of(0.5)], [A.of(-0.25)]]);
const { tokens, masses } = lineRule(mu);
const l = [A.of(1), A.of(0.75)];

const near = (a: ReturnType<typeof A.of>, b: ReturnType<typeof A.of>): boolean => {
  const { value, error } = known(A.sub(a, b));
  return Math.abs(value) <= error + 2 ** -45;
};

test('masses add up to 1, and the mean is that of the Gaussian', () => {
  expect(near(sum(masses), A.of(1))).toBe(true);
  expect(mean(lineRule(mu)).every((a, k) => near(a, mu.mean[k]!))).toBe(true);
});

test('∫ e^{l·y} dN and ∫ e^{l·y} y dN agree with the generating function', () => {
  const shares = tokens.map((y, k) => times(masses[k]!, exponential(dot(l, y))));
  expect(near(sum(shares), generatingOf(normalLaw(mu), l))).toBe(true);
  const gradient = generatingGradient(normalLaw(mu), l);
  expect(combine(shares, tokens).every((a, k) => near(a, gradient[k]!))).toBe(true);
});

test('the stated remainder is 2^{−48} of |V|(|α| + 5|r|)', () => {
  const bound = known(lineRemainder([[A.of(3)]], gaussian([A.of(4)], [[A.of(2)]])));
  expect(bound.value).toBe(42 * 2 ** -48);
});
