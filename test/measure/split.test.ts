import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { mean } from '../../src/measure/moments.js';
import { split } from '../../src/measure/split.js';
import { sum } from '../../src/sphere/verbs.js';
import { ratio, unequal } from '../evidence/inputs.js';

const mu = unequal(rational);
const shares = [ratio(rational, 1, 4), ratio(rational, 3, 4)];

test('a token split into shares of 1 leaves mass and mean as they are', () => {
  const nu = split(mu, shares);
  expect(nu.masses.map(text)).toEqual(['1/6', '1/3', '1/8', '3/8']);
  expect(mean(nu).map(text)).toEqual(mean(mu).map(text));
});

test('shares of 5/4 add a quarter of the mass of the last token', () => {
  expect(text(sum(split(mu, [shares[0]!, rational.of(1)]).masses))).toBe('9/8');
});
