import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { selfAttention } from '../../src/attention/motion.js';
import type { Weights } from '../../src/attention/weights.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { dissipationRate } from '../../src/energy/dissipationRate.js';
import { dissipationSlope } from '../../src/energy/dissipationSlope.js';
import { energy } from '../../src/energy/energy.js';
import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { measure } from '../../src/measure/measure.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { plus, times, type Matrix } from '../../src/sphere/verbs.js';
import { inputD, inputS, skewed, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const mu = unequal(A);

/** The derivative of 𝒟 along x + t v, by a power series in t. */
const byJets = (weights: Weights, speeds = selfAttention(weights)(mu)) => {
  const J = jets(A, 1);
  const lifted = (M: Matrix): Matrix => M.map(row => row.map(J.lift));
  const tokens = mu.tokens.map((x, i) => x.map((a, k) => plus(J.lift(a), times(J.t, J.lift(speeds[i]![k]!)))));
  const moved = measure(tokens, mu.masses.map(J.lift));
  return J.coefficient(dissipation({ D: lifted(weights.D), V: lifted(weights.V) }, moved), 1);
};

test('d𝒟/dt is the derivative of 𝒟 along the velocities, for any D and V', () => {
  const weights = { D: skewed(A), V: values(A) };
  expectEqual(dissipationRate(weights, mu), byJets(weights));
  const ascent = { D: inputD(A), V: inputD(A) };
  expectEqual(dissipationRate(ascent, mu), byJets(ascent));
});

test('other velocities have another derivative', () => {
  const weights = { D: skewed(A), V: values(A) };
  const turned = selfAttention({ D: skewed(A), V: skewed(A) })(mu);
  expectDifferent(dissipationRate(weights, mu), byJets(weights, turned));
});

test('|d𝒟/dt| ≤ 4L³(3L + 2) E for Input S, and the bound scales as it should: at D/8 it is nearer', () => {
  const seen = [1, 1 / 8].map(scale => {
    const D = scaledMatrix(A.of(scale), inputD(A));
    const bound = dissipationSlope(frobeniusNorm(D), energy(D, inputS(A)));
    return Math.abs(known(dissipationRate({ D, V: D }, inputS(A))).value) / known(bound).value;
  });
  expect(Math.max(...seen)).toBeLessThan(1);
  expect(seen[1]).toBeGreaterThan(seen[0]!);
});
