/**
 * Input S of the golden values through `evaluate`. Its tokens k/3 are no doubles; the interval reading at the rationals
 * k/3 holds the answer at the nearest doubles too, and so its width is the bound for that change of the input.
 */
import { describe, expect, test } from 'vitest';
import type { Approx, Scalar } from '../../../src/arithmetic/arithmetic.js';
import { interval } from '../../../src/arithmetic/interval.js';
import { entriesOf } from '../../../src/cli/evaluate/shaped.js';
import { unnormalised } from '../../../src/attention/attention.js';
import { partition } from '../../../src/attention/partition.js';
import { velocity } from '../../../src/attention/velocity.js';
import { energy } from '../../../src/energy/energy.js';
import { energyRate } from '../../../src/energy/energyRate.js';
import { inputD, inputS } from '../../evidence/inputs.js';
import { known, overlapping, telling } from '../../evidence/overlap.js';
import { printed } from '../../evidence/printed.js';
import { answerTo } from './enclosed.js';

const S = {
  tokens: [
    [1 / 3, 2 / 3, 2 / 3],
    [2 / 3, -1 / 3, 2 / 3],
    [-2 / 3, 2 / 3, 1 / 3],
  ],
  D: [
    [1, 0.5, 0],
    [0.5, -0.25, 0.25],
    [0, 0.25, 0.75],
  ],
};
const [D, mu] = [inputD(interval), inputS(interval)];
const weights = { D, V: D };

const answered = async (given: object): Promise<readonly Approx[]> => {
  const { value, error } = await answerTo({ ...S, ...given });
  const errors = entriesOf(error);
  return entriesOf(value).map((x, k) => ({ value: x, error: errors[k]! }));
};

/** Answer, interval and golden value have a point in common, two by two, with bounds that say something. */
const agrees = async (given: object, reading: readonly Scalar[], golden: readonly string[]): Promise<boolean> => {
  const answers = await answered(given);
  expect(answers.length).toBe(golden.length);
  return golden.every((text, k) => {
    const [a, b, c] = [answers[k]!, known(reading[k]!), printed(text, 20)];
    return overlapping(a, b) && overlapping(b, c) && telling(b, c, 1);
  });
};

describe('Input S: three tokens of S², equal masses, D symmetric', () => {
  test('the energy', async () =>
    expect(await agrees({ quantity: 'energy' }, [energy(D, mu)], ['1.5112592439450583'])).toBe(true));

  test('the partition function at the tokens', async () => {
    const golden = ['1.7908150464744805', '1.6775028961712537', '1.0654597891894408'];
    expect(await agrees({ quantity: 'partition' }, mu.tokens.map(partition(D, mu)), golden)).toBe(true);
  });

  test('the velocity of softmax attention with V = D', async () => {
    const golden = [
      ...['0.21088452806221142', '-0.18771724431433387', '0.08227498028322822'],
      ...['0.006044834630764662', '0.3359796683862002', '0.1619449995623355'],
      ...['0.3107041000322948', '0.07922992162547585', '0.462948356813638'],
    ];
    expect(await agrees({ quantity: 'velocity' }, mu.tokens.flatMap(velocity(weights, mu)), golden)).toBe(true);
  });

  test('the rate of the energy, softmax and unnormalised', async () => {
    const given = { quantity: 'energyRate' };
    expect(await agrees(given, [energyRate(weights, mu)], ['0.48411983986384505'])).toBe(true);
    const without = { ...given, attention: { kind: 'unnormalised' } };
    expect(await agrees(without, [energyRate(weights, mu, unnormalised)], ['0.6859404422453603'])).toBe(true);
  });

  test('a golden value changed by 10⁻⁹ does not agree', async () =>
    expect(await agrees({ quantity: 'energy' }, [energy(D, mu)], ['1.5112592449450583'])).toBe(false));
});
