import { expect, test } from 'vitest';
import type { Elementary } from '../../src/arithmetic/arithmetic.js';
import { evenIncreasing, increasing } from '../../src/arithmetic/increasing.js';
import { endsOf, interval, intervalOf } from '../../src/arithmetic/interval.js';

/** a/(1 + a²) increases on [−1, 1]; its formula has the variable twice. */
const formula: Elementary = a => a.in.div(a, a.in.add(a.in.of(1), a.in.mul(a, a)));
const slope: Elementary = a => a;

test('an increasing function is read at the ends, where its formula alone is wide', () => {
  const [tight, plain] = [increasing(formula, slope), formula].map(f => endsOf(f(intervalOf(0.25, 0.75))));
  expect([tight!.lo, tight!.hi].map(x => Math.round(x * 1e6))).toEqual([235294, 480000]);
  expect(plain!.lo).toBeLessThan(0.17);
});

test('an even one is read where |a| is least and largest', () => {
  const square = evenIncreasing(a => a.in.mul(a, a), slope);
  const ends = [intervalOf(-1, 2), intervalOf(-3, -2), intervalOf(1, 2)].map(a => endsOf(square(a)));
  expect(ends.map(({ lo, hi }) => [Math.round(lo), Math.round(hi)])).toEqual([
    [-0, 4],
    [4, 9],
    [1, 4],
  ]);
});

test('an empty interval stays empty', () => {
  expect(endsOf(increasing(formula, slope)(interval.of(NaN)))).toEqual({ lo: NaN, hi: NaN });
});
