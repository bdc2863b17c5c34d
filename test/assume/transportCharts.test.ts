import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { belowThreshold, beyondThreshold } from '../../src/assume/beyondThreshold.js';
import { tilt } from '../../src/assume/circleDensities.js';
import { mildMatrix } from '../../src/assume/mildMatrix.js';
import { parameterSource, type Ask } from '../../src/assume/parameters.js';
import { sampleSize, twoAtoms } from '../../src/assume/sampleSizes.js';
import { scoped } from '../../src/assume/source.js';
import { stability } from '../../src/assume/stability.js';
import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { norm2, sum } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

const top: Ask = (_name, _min, max) => max;
const bottom: Ask = (_name, min) => min;
const at = (A: typeof running, ask: Ask) => scoped(parameterSource(A, 3, ask));

test('the excess lies between 0 and β, or below 0', () => {
  for (const ask of [top, bottom]) {
    const { beta, excess } = beyondThreshold(3).build(at(running, ask));
    expect(known(excess).value).toBeGreaterThan(0);
    expect(known(excess).value).toBeLessThanOrEqual(known(beta).value);
    expect(known(belowThreshold(3).build(at(running, ask)).excess).value).toBeLessThan(0);
  }
});

test('a mild matrix has |D| ≤ 3/2 for n = 3, a density |a| ≤ 3√2/8 < 1', () => {
  for (const ask of [top, bottom]) {
    expect(known(frobeniusNorm(mildMatrix(3).build(at(running, ask)))).value).toBeLessThanOrEqual(1.5);
    expect(known(norm2(tilt(3).build(at(running, ask)))).value).toBeLessThanOrEqual(9 / 32);
  }
});

test('two atoms have masses of sum 1 and length 1, exactly; samples have 1 … 5 tokens; p and kind are drawn', () => {
  const { masses, tokens } = twoAtoms(3).build(at(rational, top));
  expect([sum(masses), ...tokens.map(norm2)].map(a => known(a).value)).toEqual([1, 1, 1]);
  expect([top, bottom].map(ask => sampleSize(3).build(at(running, ask)))).toEqual([5, 1]);
  const settings = [top, bottom].map(ask => stability(3).build(at(running, ask)));
  expect(settings.map(({ p, attention }) => [p, attention.name])).toEqual([
    ['infinity', 'unnormalised'],
    [1, 'softmax'],
  ]);
});
