import { describe, expect, test } from 'vitest';
import { besselRatio } from '../../../src/arithmetic/besselRatio.js';
import type { Approx } from '../../../src/arithmetic/arithmetic.js';
import { running, runningOf } from '../../../src/arithmetic/running.js';
import { codeSlope, guessHarmonics, slope } from '../../../experiments/burger2025/_firstOrder.js';
import { binomialBound } from '../../../experiments/burger2025/_binomialBound.js';
import { clusterCount } from '../../../experiments/burger2025/_clusters.js';
import { exponentiatedGradient } from '../../../experiments/burger2025/_exponentiatedGradient.js';
import { minimisingDensity } from '../../../src/energy/minimisingDensity.js';
import { published, publishedValues, single } from '../../../experiments/burger2025/_published.js';
import { approx, largerPairLimit, pairLimit, switchPoint, tanh } from '../../../experiments/burger2025/_thresholds.js';
import { randomTokens } from '../../../experiments/burger2025/_randomTokens.js';
import { seen } from '../../../experiments/burger2025/_views.js';
import { over, times } from '../../../src/sphere/verbs.js';
import { expectEqual } from '../../evidence/overlap.js';
import { printed } from '../../evidence/printed.js';

const scalar = ({ value, error }: Approx) => runningOf(value, error);

describe('thresholds of clusters (catalogue, 1.5, 1.6)', () => {
  test('tanh 1, the root of d tanh d = 1, and log cosh 1', () =>
    expectEqual(
      [pairLimit(), largerPairLimit(), switchPoint()],
      ['0.7615941559557649', '1.199678640257734', '0.4337808304830271'].map(t => printed(t, 16)),
    ));
  test('the root solves its equation', () => {
    const d = largerPairLimit();
    expectEqual(times(d, tanh(d)), running.of(1));
  });
});

describe('the minimising density to first order, and the published descent', () => {
  test('the first-order slope is (I_1/I_2)(1)/2', () => {
    const ratio = besselRatio(4, running.of(1));
    expectEqual(scalar(slope()), over(running.of(0.5), times(running.of(1), ratio)));
    expectEqual(scalar(slope()), printed('2.0816530588', 11));
  });
  test('the slope of the published code is not: its quadrature gives another number than −α/2 = 0.8626', () =>
    expect(codeSlope().toFixed(4)).toBe('0.8529'));
  test('the guess has twice its exponent as second harmonic, to first order', () => {
    const epsilon = 2 ** -20;
    expect(guessHarmonics(epsilon, 1)[0]! / epsilon).toBeGreaterThan(Math.E / 2 - 2 ** -8);
    expect(guessHarmonics(epsilon, 1)[0]! / epsilon).toBeLessThan(Math.E / 2 + 2 ** -8);
  });
  test('the published descent approaches the second harmonic from below', () => {
    const exact = minimisingDensity([1, 1.3], 1)[0]!.value;
    const [few, more] = [50, 200].map(steps => exponentiatedGradient(1.3, { N: 64, rate: 0.1, steps }));
    expect(few!).toBeLessThan(more!);
    expect(more!).toBeLessThan(exact);
  });
});

describe('counting', () => {
  test('clusters are components at distance 1/5', () => {
    const angles = (list: readonly number[]) => Float64Array.from(list.flatMap(t => [Math.cos(t), Math.sin(t)]));
    expect(clusterCount(angles([0, 0.15, 0.3, 3]), 2)).toBe(2);
    expect(clusterCount(angles([0, 0.25]), 2)).toBe(2);
    expect(clusterCount(angles([0.1]), 2)).toBe(1);
  });
  test('the exact binomial interval: 1 − (1 − p)^100 at the level for no success, symmetric in k and R − k', () => {
    expect(100 * (1 - 2 ** (-11 / 100))).toBeGreaterThan(binomialBound(0, 100) * (1 - 2 ** -30));
    expect(100 * (1 - 2 ** (-11 / 100))).toBeLessThan(binomialBound(0, 100) * (1 + 2 ** -30));
    for (const k of [0, 1, 16, 50])
      expect(Math.abs(binomialBound(k, 100) - binomialBound(100 - k, 100))).toBeLessThan(2 ** -20);
    expect(binomialBound(50, 100)).toBeGreaterThan(binomialBound(5, 100));
  });
});

describe('what is read and drawn', () => {
  test('published numbers have their file and line', () => {
    expect(published('F2 one-cluster runs', 8, 0)).toEqual({
      value: 16,
      error: 0,
      provenance: 'exps/results/split_eval/CC.txt:9',
    });
    expect(published('F5 second harmonic', 3, 0).provenance).toBe('exps/results/densities/MinDensity_d2_3.txt');
    expect(publishedValues('F7 d')).toHaveLength(100);
    expect(() => publishedValues('F9')).toThrow(/found 'F9'/);
    expect(single(3, 4)).toBe(12 * 2 ** -24);
  });
  test('the counts that the catalogue names', () =>
    expect(publishedValues('F2 one-cluster runs')).toEqual([
      ...[0, 1, 0, 1, 2, 2, 5, 8, 16, 50],
      ...[100, 100, 100, 100, 100, 100, 45, 6, 3, 1],
    ]));
  test('random tokens lie on the sphere, follow their key, and fill it evenly', () => {
    const x = randomTokens('a', 1000, 3);
    for (let i = 0; i < 1000; i++)
      expect(Math.abs(Math.hypot(...x.subarray(3 * i, 3 * i + 3)) - 1)).toBeLessThan(2 ** -50);
    expect(randomTokens('a', 1000, 3)).toEqual(x);
    expect(randomTokens('b', 1000, 3)).not.toEqual(x);
    const mean = [0, 1, 2].map(k => x.filter((_, i) => i % 3 === k).reduce((s, a) => s + a, 0) / 1000);
    expect(Math.hypot(...mean)).toBeLessThan(1 / 8);
  });
  test('a view is an orthogonal projection: places lie in the disc, and e_3 is upright', () => {
    const [up] = seen(Float64Array.from([0, 0, 1]));
    expect(up).toMatchObject({ u: 0, side: 'front' });
    for (const point of seen(randomTokens('view', 50, 3)))
      expect(Math.hypot(Number(point['u']), Number(point['v']))).toBeLessThanOrEqual(1 + 2 ** -50);
    expect(approx(running.of(2))).toEqual({ value: 2, error: 0 });
  });
});
