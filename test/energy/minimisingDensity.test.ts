import { expect, test } from 'vitest';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { minimisingDensity } from '../../src/energy/minimisingDensity.js';
import { perturbationConstant } from '../../src/energy/perturbationConstant.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const coefficients = (d: readonly [number, number], count: number) =>
  minimisingDensity(d, count).map(({ value, error }) => runningOf(value, error));

test('golden values of the catalogue, section 4: a_2 and a_4 for diag(1, 1.3) and diag(1, 1.1)', () => {
  const first = coefficients([1, 1.3], 2);
  expectEqual(first, [printed('0.538172151694812'), printed('0.0775458098009')]);
  expectEqual(coefficients([1, 1.1], 2), [printed('0.198481812055411'), printed('0.0102087230113')]);
});

/** Stored by the published code, to four digits, for d_2 = 1 + ε. */
const stored: readonly (readonly [number, number])[] = [
  [-0.1, 2.17584],
  [-0.05, 2.12927],
  [0.05, 2.03335],
  [0.1, 1.98481],
  [0.15, 1.93634],
  [0.2, 1.88821],
  [0.25, 1.84066],
  [0.3, 1.79386],
];

test.each(stored)('a_2/ε for ε = %f is %f to four digits', (epsilon, ratio) => {
  const [a] = minimisingDensity([1, 1 + epsilon], 1);
  expect(Math.abs(a!.value / epsilon - ratio)).toBeLessThan(2 ** -11);
});

test('the order of the entries exchanges the axes: odd multiples of 2θ change sign', () => {
  const [ascending, descending] = [minimisingDensity([1, 2], 4), coefficients([2, 1], 4)];
  const turned = ascending.map((a, k) => ({ value: (k % 2 === 0 ? -1 : 1) * a.value, error: a.error }));
  expectEqual(descending, turned);
  expect(ascending[0]!.value).toBeGreaterThan(1);
});

test('the density of D = β Id is constant', () => {
  for (const { value, error } of minimisingDensity([2, 2], 3)) {
    expect(Math.abs(value)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(2 ** -40);
  }
});

test('a_2 = −½ α ε at first order', () => {
  const epsilon = 2 ** -12;
  const [a] = minimisingDensity([1, 1 + epsilon], 1);
  const alpha = known(perturbationConstant(2, running.of(1))).value;
  expect(Math.abs(a!.value / epsilon + alpha / 2)).toBeLessThan(2 ** -10);
});
