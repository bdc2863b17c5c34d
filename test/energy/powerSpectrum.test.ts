import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { funkHecke } from '../../src/arithmetic/funkHecke.js';
import { energy } from '../../src/energy/energy.js';
import { multiplicities, powerSpectrum } from '../../src/energy/powerSpectrum.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { minus, multiple, norm2, sum, times } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { unequal } from '../evidence/inputs.js';

test('degrees 0, 1, 2 are 1, n|m̄|², n(n+2)/2 |S − Id/n|² = (n+2)/2 (n|S|² − 1)', () => {
  const mu = unequal(rational);
  const squares = sum(secondMoment(mu).map(norm2));
  const second = multiple(2.5, minus(multiple(3, squares), rational.of(1)));
  expect(powerSpectrum(mu, 2).map(text)).toEqual(['1', text(multiple(3, norm2(mean(mu)))), text(second)]);
});

test('there are 2 harmonics of each degree on the circle, 2l + 1 on S², (l + 1)² on S³', () => {
  expect(multiplicities(2, 5)).toEqual([1, 2, 2, 2, 2, 2]);
  expect(multiplicities(3, 5)).toEqual([1, 3, 5, 7, 9, 11]);
  expect(multiplicities(4, 5)).toEqual([1, 4, 9, 16, 25, 36]);
});

test('Σ_l λ_l |μ̂_l|² approaches the energy of D = Id, and the eigenvalues of another sphere do not', () => {
  const mu = unequal(running);
  const sums = (n: number) => sum(powerSpectrum(mu, 24).map((power, l) => times(funkHecke(n, l), power)));
  expectEqual(sums(3), energy(identityMatrix(running, 3), mu));
  expectDifferent(sums(4), energy(identityMatrix(running, 3), mu));
});
