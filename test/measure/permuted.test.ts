import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { measure } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { permuted } from '../../src/measure/permuted.js';
import { unequal } from '../evidence/inputs.js';

const mu = unequal(rational);
const nu = permuted(mu, [2, 0, 1]);

test('the mean does not see the order of tokens with their masses', () => {
  expect(mean(nu).map(text)).toEqual(mean(mu).map(text));
});

test('the mean sees tokens that leave their masses behind', () => {
  expect(mean(measure(nu.tokens, mu.masses)).map(text)).not.toEqual(mean(mu).map(text));
});

test('token i was token order[i]', () => {
  expect(nu.tokens[0]).toBe(mu.tokens[2]);
  expect(nu.masses.map(text)).toEqual(['1/2', '1/6', '1/3']);
});
