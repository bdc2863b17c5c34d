import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { dirac, measure, pair } from '../../src/measure/measure.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { mean } from '../../src/measure/moments.js';
import { image, sum } from '../../src/sphere/verbs.js';
import { point, ratio, skewed, threeTokens, unequal } from '../evidence/inputs.js';

const A = rational;
const x = point(A, [1, 2, 2], 3);

test('δ_x is one token of mass 1', () => {
  const mu = dirac(x);
  expect(mu.tokens).toEqual([x]);
  expect(mu.masses.map(text)).toEqual(['1']);
  expect(mu.in).toBe(A);
});

test('the pair p δ_x + (1 − p) δ_{−x} has mass 1 and mean (2p − 1) x', () => {
  const mu = pair(x, ratio(A, 2, 7));
  expect(text(sum(mu.masses))).toBe('1');
  expect(mean(mu).map(text)).toEqual(point(A, [-3, -6, -6], 21).map(text));
});

test('equal masses are the real numbers 1/N', () =>
  expect(equalMasses(threeTokens(A)).masses.map(text)).toEqual(['1/3', '1/3', '1/3']));

test('the push-forward keeps the masses', () => {
  const mu = movedTokens(unequal(A), y => image(skewed(A), y));
  expect(mu.masses.map(text)).toEqual(['1/6', '1/3', '1/2']);
  expect(mean(mu).map(text)).toEqual(image(skewed(A), mean(unequal(A))).map(text));
});

test('no token, a missing mass, a token of another dimension: one clear line', () => {
  expect(() => measure([], [])).toThrow('measure: N must satisfy 1 ≤ N; found 0 masses. A measure needs');
  expect(() => equalMasses([])).toThrow('measure: N must satisfy 1 ≤ N');
  expect(() => measure([x], [A.of(1), A.of(1)])).toThrow('one mass for each token; found 1 tokens, 2 masses');
  expect(() => measure([x, x.slice(1)], [A.of(1), A.of(1)])).toThrow('one dimension; found 3 and 2. See token 2');
});
