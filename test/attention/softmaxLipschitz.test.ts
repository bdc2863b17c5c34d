import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { average } from '../../src/attention/average.js';
import { ballDobrushin, ballFrozen, ballWithoutShares } from '../../src/attention/softmaxLipschitz.js';
import { halfTheVariance, softmaxLipschitz, stillShares, withoutShares } from '../../src/attention/softmaxLipschitz.js';
import { lightOnTheAxis, otherOrderOnTheAxis, valuesOnly } from '../../src/assume/queries.js';
import { seenEqually, seenFromAfar, seenFromZero } from '../../src/assume/queries.js';
import { chord } from '../../src/sphere/distances.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { exponential, multiple, norm, over, plus, times } from '../../src/sphere/verbs.js';
import { exponents } from '../../src/transport/exponent.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const one = A.of(1);
const { weights } = seenFromAfar(A);

test('‖D‖ = ‖V‖ = 1, R = 2, r = 1: 2 and 4; 5e⁴, 3e² and 3 for p = 1, 2, ∞', () => {
  const all = exponents.map(p => softmaxLipschitz(weights, { tokens: A.of(2), query: one }, p));
  expectEqual([all[0]!.sup, all[0]!.turning], [A.of(2), A.of(4)]);
  const [e2, e4] = [exponential(A.of(2)), exponential(A.of(4))];
  expectEqual(
    all.map(({ seeing }) => seeing),
    [multiple(5, e4), multiple(3, e2), A.of(3)],
  );
});

test('constants of the controls: 3 without shares, e² with still ones, ½ for half of the variance', () => {
  const [wrong, reach] = [[withoutShares, stillShares, halfTheVariance], { tokens: one, query: one }];
  const [bare, still, half] = wrong.map(constants => constants(weights, reach, 1));
  expectEqual([bare!.seeing, still!.seeing, half!.turning], [A.of(3), exponential(A.of(2)), A.of(0.5)]);
});

test('a token of mass ¼ that is looked at: 4 |dΓ/dx_1| = 4.488 in the limit, above 3 and below 3e²', () => {
  const { clouds, at, p } = seenFromAfar(A);
  const moved = chord(average(weights, clouds.mu)(at.x), average(weights, clouds.nu)(at.x));
  const ratio = over(moved, wasserstein(clouds.mu, clouds.nu, { p }));
  expect(known(ratio).value).toBeGreaterThan(4.4);
  expect(known(ratio).value).toBeLessThan(4.55);
});

test('the three bounds hold on the exact data of the controls, tokens in a ball of radius 65/64', () => {
  for (const { clouds, at, p } of [seenFromAfar, seenEqually, seenFromZero].map(data => data(A))) {
    const { mu, nu } = clouds;
    const C = softmaxLipschitz(weights, { tokens: A.of(65 / 64), query: norm(at.x) }, p);
    const [seen, other] = [average(weights, mu), average(weights, nu)];
    expect(exceeds(C.sup, norm(seen(at.x)))).toBe(true);
    expect(exceeds(times(C.turning, chord(at.x, at.y)), chord(seen(at.x), seen(at.y)))).toBe(true);
    expect(exceeds(times(C.seeing, wasserstein(mu, nu, { p })), chord(seen(at.x), other(at.x)))).toBe(true);
  }
});

test('stability, ‖D‖ = ‖V‖ = R = 1: 1 + 3e², 1 + 2e, 3 for p = 1, 2, ∞; 4 without shares, 1 if frozen', () => {
  const [e1, e2] = [exponential(one), exponential(A.of(2))];
  expectEqual(
    exponents.map(p => ballDobrushin(weights, one, p)),
    [plus(one, multiple(3, e2)), plus(one, multiple(2, e1)), A.of(3)],
  );
  expectEqual([ballWithoutShares(weights, one, 1), ballFrozen(weights, one, 1)], [A.of(4), one]);
});

test('the clouds of its controls lie 2/64 apart at most, light tokens or not', () => {
  for (const { clouds, p } of [lightOnTheAxis, otherOrderOnTheAxis, valuesOnly].map(data => data(A))) {
    const W = known(wasserstein(clouds.mu, clouds.nu, { p })).value;
    expect(W).toBeGreaterThan(0);
    expect(W).toBeLessThanOrEqual(1 / 32);
  }
});
