import { describe, expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { exitEnergy } from '../../src/energy/constantPotential.js';
import { definiteFloor } from '../../src/energy/definiteBounds.js';
import { energy } from '../../src/energy/energy.js';
import { asTokens, mixtureEnergy, mixturePotential } from '../../src/energy/rectangleMixture.js';
import { potentialRange, ritzEnergy, ritzMixture } from '../../src/energy/ritzEnergy.js';
import { coarseRitzTrial, ritzTrial, uniformTrial } from '../../src/energy/ritzTrial.js';
import { coarseTrial, trialFor } from '../../src/energy/trialFor.js';
import { unity } from '../../src/energy/exitMean.js';
import { partition } from '../../src/attention/partition.js';
import { conjugate, diagonalMatrix } from '../../src/sphere/matrices.js';
import { image, sum } from '../../src/sphere/verbs.js';
import { point, rotation } from '../evidence/inputs.js';
import { expectEqual, known, overlapping } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const at = (d: readonly number[]) => d.map(A.of);

test.each([
  [[1, 1.1], '1.2930372751906676263'],
  [[1, 1.3], '1.3393339855700606486'],
  [[1, 2], '1.4381957069360784281'],
  [[0.5, 2], '1.1203830243425594331'],
] as const)('from exponentials alone, the golden value of diag(%j)', (d, text) =>
  expectEqual(ritzEnergy(at(d), ritzTrial(d)), printed(text)),
);

test('the two routes agree at parameters that are listed nowhere', () => {
  for (const d of [
    [0.75, 1.625],
    [1.25, 1.25],
    [2, 2.5],
  ])
    expectEqual(ritzEnergy(at(d), ritzTrial(d)), exitEnergy(at(d), trialFor(d, unity)));
});

test('coarse trials give wider bounds that still agree, in space too', () => {
  for (const d of [
    [1, 2],
    [0.5, 0.75, 1],
  ]) {
    const [ritz, exit] = [known(ritzEnergy(at(d), coarseRitzTrial(d))), known(exitEnergy(at(d), coarseTrial(d)))];
    expect(overlapping(ritz, exit)).toBe(true);
    expect(ritz.error).toBeLessThan(2 ** -6);
    expect(exit.error).toBeLessThan(2 ** -10);
    expect(known(definiteFloor(at(d))).value).toBeLessThan(exit.value);
  }
});

describe('mixtures of rectangles are tokens', () => {
  const d = [0.5, 1, 1.5];
  const nu = ritzMixture(A, 3, uniformTrial(d));
  const R = rotation(A);

  test('the shares sum to 1', () => expectEqual(sum(nu.shares), A.of(1)));
  test('their energy is that of the tokens, in any frame', () =>
    expectEqual(energy(conjugate(R, diagonalMatrix(at(d))), asTokens(nu, R)), mixtureEnergy(at(d), nu)));
  test('so is their potential', () => {
    const x = point(A, [2, 3, 6], 7);
    const D = conjugate(R, diagonalMatrix(at(d)));
    expectEqual(partition(D, asTokens(nu, R))(image(R, x)), mixturePotential(at(d), nu)(x));
  });
});

test('the range of the potential holds every value of it', () => {
  const d = [1, 2];
  const trial = uniformTrial(d);
  const Z = mixturePotential(at(d), ritzMixture(A, 2, trial));
  const range = known(potentialRange(at(d), trial));
  for (const x of [point(A, [1, 0], 1), point(A, [3, 4], 5), point(A, [5, 12], 13), point(A, [0, 1], 1)])
    expect(overlapping(known(Z(x)), range)).toBe(true);
  expect(range.error).toBeGreaterThan(2 ** -6);
});
