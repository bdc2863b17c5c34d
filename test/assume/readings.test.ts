/** All readings of one draw speak of one point: the exact data lie in every enclosure. */
import { expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { float64 } from '../../src/arithmetic/float64.js';
import { interval } from '../../src/arithmetic/interval.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { positiveSemidefinite, rotation, symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { balancedPairOnCone } from '../../src/assume/pairs.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import { drawsOf, type Family } from './draws.js';

/** All scalars of the data, in the order in which they stand. */
const scalars = (data: unknown): readonly Scalar[] => {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(scalars);
  if ('in' in data && !('tokens' in data)) return [data as unknown as Scalar];
  return Object.entries(data).flatMap(([key, part]) => (key === 'in' ? [] : scalars(part)));
};

const families: readonly (readonly [string, Family<unknown>])[] = [
  ['symmetric matrices', symmetric],
  ['positive semidefinite matrices', positiveSemidefinite],
  ['rotations', rotation],
  ['tokens with masses', n => tokens(n, 1, 6)],
  ['pairs on the cone', balancedPairOnCone],
  ['steps', stepSize],
];

const bounds = (A: Arithmetic, data: unknown) => scalars(data).map(a => A.approximation(a));

test.each(families)('%s: the exact data lie in running and in interval', (_, family) => {
  for (const { data } of drawsOf(family, 40)) {
    const exact = bounds(rational, data(rational));
    expect(exact.length).toBeGreaterThan(0);
    for (const A of [running, interval]) {
      const seen = bounds(A, data(A));
      expect(seen.length).toBe(exact.length);
      const outside = seen.filter(({ value, error }, k) => Math.abs(value - exact[k]!.value) > error + exact[k]!.error);
      expect(outside).toEqual([]);
    }
  }
});

test.each(families)('%s: float64 is the centre of running', (_, family) => {
  for (const { data } of drawsOf(family, 40))
    expect(bounds(float64, data(float64)).map(a => a.value)).toEqual(bounds(running, data(running)).map(a => a.value));
});

test('enclosures of data are tight: a planted error of 2^−40 lies outside', () => {
  for (const { data } of drawsOf(symmetric, 40).slice(0, 10)) {
    const seen = bounds(running, data(running));
    expect(seen.every(({ error }) => error < 2 ** -40)).toBe(true);
  }
});
