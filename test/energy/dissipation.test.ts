import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { gradientWeights } from '../../src/attention/weights.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { dirac } from '../../src/measure/measure.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { dot, image, multiple, norm2, square, times, minus, exponential } from '../../src/sphere/verbs.js';
import { inputD, skewed, threeTokens, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const [S, D, mu] = [inputD(A), skewed(A), unequal(A)];

test('dE/dt = ±𝒟 for V = ±D symmetric, softmax and unnormalised', () => {
  for (const attention of [softmax, unnormalised])
    for (const sign of [1, -1]) {
      const weights = gradientWeights(S, A.of(sign));
      expectEqual(energyRate(weights, mu, attention), multiple(sign, dissipation(weights, mu, attention)));
    }
});

test('it is no identity for V = Id, for non-symmetric V = D, with half the factor, or with the other weight', () => {
  const ascent = gradientWeights(S, A.of(1));
  const identity = { D: S, V: identityMatrix(A, 3) };
  expectDifferent(energyRate(identity, mu), dissipation(identity, mu));
  expectDifferent(energyRate({ D, V: D }, mu), dissipation({ D, V: D }, mu));
  expectDifferent(energyRate(ascent, mu), multiple(0.5, dissipation(ascent, mu)));
  const forgotten = { ...softmax, inverseMobility: unnormalised.inverseMobility };
  expectDifferent(energyRate(ascent, mu), dissipation(ascent, mu, forgotten));
});

test('one token: 𝒟 = 2 e^{x·Dx} (|Dx|² − (x·Dx)²)', () => {
  const x = threeTokens(A)[0]!;
  const [Dx, q] = [image(S, x), dot(x, image(S, x))];
  const variance = minus(norm2(Dx), square(q));
  expectEqual(dissipation({ D: S, V: S }, dirac(x)), multiple(2, times(exponential(q), variance)));
});

test('𝒟 ≥ 0, and it vanishes for V = 0', () => {
  expect(known(dissipation({ D, V: D }, mu)).value).toBeGreaterThan(0);
  const still = { D, V: D.map(row => row.map(() => A.of(0))) };
  expect(known(dissipation(still, mu)).value).toBe(0);
});
