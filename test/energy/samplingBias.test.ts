import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { energy } from '../../src/energy/energy.js';
import { biased, selfEnergy, unbiased, withBias } from '../../src/energy/samplingBias.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { expectation } from '../../src/measure/expectation.js';
import { exponential } from '../../src/sphere/verbs.js';
import { skewed, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;

test('golden value of the catalogue (1.1): D = Id, n = 3, N = 10 tokens of σ have 1.3295092571253258 in the mean', () =>
  expectEqual(withBias(uniformEnergy(3, A.of(1)), exponential(A.of(1)), 10), printed('1.3295092571253258', 4)));

test('three atoms of unequal masses, D not symmetric, against the sum over all samples of 1, 2, 4 tokens', () => {
  const [D, mu] = [skewed(A), unequal(A)];
  for (const N of [1, 2, 4]) {
    const mean = expectation(mu, N)(sample => energy(D, sample));
    expectEqual(biased(D, mu, N), mean);
    expectDifferent(unbiased(D, mu, N), mean);
  }
  expectEqual(biased(D, mu, 1), selfEnergy(D, mu));
});
