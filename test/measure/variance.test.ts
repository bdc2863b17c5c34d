import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { dirac } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { variance } from '../../src/measure/variance.js';
import { minus, multiple, norm2 } from '../../src/sphere/verbs.js';
import { threeTokens, unequal } from '../evidence/inputs.js';

const mu = unequal(rational);

test('on the sphere the variance is 1 − |m̄|²', () => {
  expect(text(variance(mu))).toBe(text(minus(rational.of(1), norm2(mean(mu)))));
});

test('it is quadratic, and off the sphere not 1 − |m̄|²', () => {
  const twice = movedTokens(mu, x => x.map(a => multiple(2, a)));
  expect(text(variance(twice))).toBe(text(multiple(4, variance(mu))));
  expect(text(variance(twice))).not.toBe(text(minus(rational.of(1), norm2(mean(twice)))));
});

test('a Dirac measure has none', () => {
  expect(text(variance(dirac(threeTokens(rational)[0]!)))).toBe('0');
});
