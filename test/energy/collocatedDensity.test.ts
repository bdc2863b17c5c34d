import { describe, expect, test } from 'vitest';
import { running, runningOf } from '../../src/arithmetic/running.js';
import type { Approx } from '../../src/arithmetic/arithmetic.js';
import { minimalEnergy } from '../../src/energy/minimalEnergy.js';
import { minimisingDensity } from '../../src/energy/minimisingDensity.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { expectEqual, overlapping } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';
import { collocatedDensity } from './collocatedDensity.js';

const scalar = ({ value, error }: Approx) => runningOf(value, error);

describe('Brownian exit and Fourier collocation give one minimiser', () => {
  test.each([0.5, 0.9, 1, 1.05, 1.3, 2])('least energy and harmonics for diag(1, d), d = %d', d => {
    const { harmonics, energy } = collocatedDensity(d);
    expectEqual(minimalEnergy(diagonalMatrix([running.of(1), running.of(d)])), scalar(energy));
    minimisingDensity([1, d], 6).forEach((a, k) => expect(overlapping(a, harmonics[k]!), `harmonic ${k}`).toBe(true));
  });
  test.each([
    [1.1, '1.2930372751906676'],
    [1.3, '1.3393339855700606'],
    [2, '1.4381957069360784'],
  ])('least energy of the catalogue, d = %d', (d, E) =>
    expectEqual(scalar(collocatedDensity(d).energy), printed(E, 16)),
  );
  test('the second harmonic is known to 12 digits, the fourth to 10', () => {
    for (const d of [0.9, 1.05, 1.3]) {
      const [second, fourth] = collocatedDensity(d).harmonics;
      expect(second!.error).toBeLessThan(2 ** -40 * Math.abs(second!.value));
      expect(fourth!.error).toBeLessThan(2 ** -33 * Math.abs(fourth!.value));
    }
  });
  test('without a harmonic the residual sees it: the bound is no formality', () => {
    const { harmonics } = collocatedDensity(1.3);
    expect(overlapping({ value: 0, error: 0 }, harmonics[3]!)).toBe(false);
  });
  test('where the tail might grow nothing is said', () => expect(() => collocatedDensity(9)).toThrow(/found d = 9/));
});
