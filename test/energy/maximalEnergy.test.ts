import { describe, expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { energy } from '../../src/energy/energy.js';
import { maximalEnergy, maximumModulus } from '../../src/energy/maximalEnergy.js';
import { dirac, measure, pair, type Measure } from '../../src/measure/measure.js';
import { conjugate, diagonalMatrix } from '../../src/sphere/matrices.js';
import { exponential, logarithm, transpose } from '../../src/sphere/verbs.js';
import { ratio, rotation, unequal } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const max = (up: number, down: number) => maximalEnergy({ rise: A.of(up), fall: A.of(down) });

describe('golden values of the catalogue, maximisers', () => {
  test('D = Id: e; D = −Id: cosh 1', () => {
    expectEqual(max(1, 0), printed('2.718281828459045', 20));
    expectEqual(max(0, 1), printed('1.5430806348152437', 20));
  });

  test('diag(−1, d): the maximum is cosh 1 up to d = log cosh 1 = 0.4337808304830271 and e^d beyond', () => {
    expectEqual(logarithm(max(0, 1)), printed('0.4337808304830271', 20));
    expectEqual([max(0.25, 1), max(0.43, 1)], [max(0, 1), max(0, 1)]);
    expectEqual([max(0.44, 1), max(0.75, 1)], [exponential(A.of(0.44)), exponential(A.of(0.75))]);
  });
});

const R = rotation(A);
const framed = (d: readonly number[]) => conjugate(R, diagonalMatrix(d.map(A.of)));
const parts = (d: readonly number[]) => ({
  positive: framed(d.map(a => Math.max(a, 0))),
  negative: framed(d.map(a => Math.max(-a, 0))),
  rise: A.of(Math.max(...d, 0)),
  fall: A.of(Math.max(...d.map(a => -a), 0)),
});
const axes = transpose(R);
const modulus = (d: readonly number[], mu: Measure): number => known(maximumModulus(parts(d), mu)).value;
const vanishing = (d: readonly number[], mu: Measure): boolean => {
  const { value, error } = known(maximumModulus(parts(d), mu));
  return Math.abs(value) <= error && error < 2 ** -30;
};
const half = A.of(0.5);

describe('the modulus of the maximum', () => {
  const spectra = [
    [1, 0.25, -0.5],
    [0.25, -0.5, -2],
    [-0.25, -0.5, -2],
    [2, 1, 0.5],
  ];

  test('is positive at three tokens, and no more than what the energy lacks', () => {
    for (const d of spectra) {
      const lacking = known(max(Math.max(...d, 0), Math.max(...d.map(a => -a), 0))).value;
      expect(modulus(d, unequal(A))).toBeGreaterThan(2 ** -10);
      expect(modulus(d, unequal(A))).toBeLessThan(lacking - known(energy(framed(d), unequal(A))).value);
    }
  });

  test('is 0 at the Dirac or the balanced pair that maximises, and not at their rivals', () => {
    const [first, last] = [axes[0]!, axes[2]!];
    expect(vanishing([1, 0.25, -0.5], dirac(first))).toBe(true);
    expect(vanishing([0.25, -0.5, -2], pair(last, half))).toBe(true);
    expect(modulus([1, 0.25, -0.5], pair(last, half))).toBeGreaterThan(0.5);
    expect(modulus([0.25, -0.5, -2], dirac(last))).toBeGreaterThan(0.5);
    expect(modulus([0.25, -0.5, -2], dirac(first))).toBeGreaterThan(0.5);
    expect(modulus([0.25, -0.5, -2], pair(last, ratio(A, 1, 3)))).toBeGreaterThan(0.1);
  });

  test('sees a point between two eigenvectors that both attain M = L = log cosh l', () => {
    const l = 1;
    const L = logarithm(max(0, l));
    const zero = A.of(0);
    const tied = {
      positive: diagonalMatrix([L, zero]),
      negative: diagonalMatrix([zero, A.of(l)]),
      rise: L,
      fall: A.of(l),
    };
    const between = measure([[ratio(A, 3, 5), ratio(A, 4, 5)]], [A.of(1)]);
    expect(known(maximumModulus(tied, between)).value).toBeGreaterThan(0.5);
    expect(Math.abs(known(maximumModulus(tied, dirac([A.of(1), zero]))).value)).toBeLessThan(2 ** -40);
  });
});
