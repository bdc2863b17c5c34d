import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundText, numberText } from '../../src/report/numberText.js';
import { pairText } from '../../src/report/pairText.js';

const seeded = { seed: 1, numRuns: 2000 };
const positive = fc.double({ min: 2 ** -1000, max: 2 ** 1000, noNaN: true });

describe('numbers are printed to be read', () => {
  it.each([
    [0.48412345, '0.4841'],
    [0, '0'],
    [-0.5, '-0.5'],
    [12, '12'],
    [123456, '123500'],
    [1234567, '1.235e6'],
    [2.1e-15, '2.1e-15'],
    [0.00012, '0.00012'],
    [Infinity, '∞'],
    [-Infinity, '-∞'],
    [NaN, 'NaN'],
  ])('%s is %s', (x, text) => expect(numberText(x)).toBe(text));

  it('17 digits give the number back', () =>
    fc.assert(
      fc.property(positive, x => Number(numberText(x, 17)) === x && Number(numberText(-x, 17)) === -x),
      seeded,
    ));
});

describe('a printed bound is a bound', () => {
  it('it is never below the bound, and at most a tenth above', () =>
    fc.assert(
      fc.property(positive, bound => Number(boundText(bound)) >= bound && Number(boundText(bound)) <= 1.1 * bound),
      seeded,
    ));
  it('0 is 0, no bound is ∞', () => expect([boundText(0), boundText(Infinity)]).toEqual(['0', '∞']));
});

describe('a judged pair shows its difference', () => {
  it.each([
    [{ value: 0.48412345, error: 2.04e-15 }, { value: 1, error: 0 }, '0.4841 ± 2.1e-15  vs  1 ± 0'],
    [{ value: 1, error: 2 ** -53 }, { value: 1 + 2 ** -40, error: 0 }, '1 ± 1.2e-16  vs  1.0000000000009 ± 0'],
    [{ value: 1, error: 0 }, { value: 1 + 2 ** -52, error: 0 }, '1 ± 0  vs  1.0000000000000002 ± 0'],
  ])('%j and %j', (left, right, text) => expect(pairText(left, right)).toBe(text));
});
