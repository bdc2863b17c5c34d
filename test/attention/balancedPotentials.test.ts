import { describe, expect, test } from 'vitest';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { float64 } from '../../src/arithmetic/float64.js';
import { interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { balancedPotentials } from '../../src/attention/balancedPotentials.js';
import { exponential, minus, over, plus, sum, times, type Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const rows = [
  [1, -0.5, 2, 0.25],
  [0.75, 1.5, -1, 3],
  [-2, 0.5, 0.25, 1],
  [0.125, -1.75, 1, 0.5],
];
const problem = (A: Arithmetic, size = 1) => ({
  logits: rows.map(row => row.map(a => A.of(size * a))),
  masses: [1, 2, 4, 3].map(p => ratio(A, p, 10)),
});

/** Scaling factors (a, b) by 2^k plain scalings in the linear domain, as g_j − g_N = log b_j − log b_N. */
const scaled = (A: Arithmetic, size: number, k: number): Vector => {
  const { logits, masses } = problem(A, size);
  const kernel = logits.map(row => row.map(exponential));
  const inverse = (terms: Vector) => A.pivot([over(A.of(1), sum(terms))]);
  let b: Vector = masses.map(() => A.of(1));
  for (let round = 0; round < 2 ** k; round++) {
    const a = kernel.map(row => inverse(row.map((e, j) => times(times(e, masses[j]!), b[j]!))));
    b = masses.map((_, j) => inverse(kernel.map((row, i) => times(times(row[j]!, masses[i]!), a[i]!))));
  }
  return b.map(x => minus(A.log(x), A.log(b.at(-1)!)));
};

const shifted = (g: Vector): Vector => g.map(a => minus(a, g.at(-1)!));

describe('the potentials enclose the fixed point of plain scaling', () => {
  test.each([1, 3])('logits up to %i · 3, in running, intervals and many digits', size =>
    withDigits(256, A => {
      const truth = scaled(A, size, 10).map(known);
      for (const B of [running, interval, A]) expectEqual(shifted(balancedPotentials(problem(B, size))), truth);
    }),
  );

  test('they are tight: 2^−46 where the logits are small, and with 128 bits below 2^−100', async () => {
    expect(Math.max(...balancedPotentials(problem(running)).map(a => known(a).error))).toBeLessThan(2 ** -46);
    await withDigits(128, A => {
      const errors = balancedPotentials(problem(A)).map(a => A.approximation(minus(a, A.pivot([a]))).error);
      expect(Math.max(...errors)).toBeLessThan(2 ** -100);
    });
  });

  test('float64 is the centre of running', () => {
    const [plain, bounded] = [float64, running].map(A => balancedPotentials(problem(A)).map(a => known(a).value));
    expect(plain).toEqual(bounded);
  });
});

test('equal masses pair the tokens off, and double precision loses what couples the pairs: nothing is claimed', () => {
  const [{ logits, masses }, equal] = [problem(running, 2 ** 8), [1, 1, 1, 1].map(p => ratio(running, p, 4))];
  const largest = (w: Vector) => Math.max(...balancedPotentials({ logits, masses: w }).map(a => known(a).error));
  expect(largest(equal)).toBe(Infinity);
  expect(largest(masses)).toBeLessThan(2 ** -40);
});

test('the shares are balanced at the potentials', () => {
  const { logits, masses } = problem(running);
  const g = balancedPotentials({ logits, masses });
  const shares = logits.map(row => {
    const e = row.map((l, j) => times(masses[j]!, exponential(plus(l, g[j]!))));
    return e.map(a => over(a, sum(e)));
  });
  expectEqual(
    masses.map((_, j) => sum(shares.map((row, i) => times(masses[i]!, row[j]!)))),
    masses,
  );
});

test('one token has the potential 0; exact readings have no iteration', () => {
  const one = (A: Arithmetic) => ({ logits: [[A.of(5)]], masses: [A.of(1)] });
  expectEqual(balancedPotentials(one(running)), [running.of(0)]);
  expect(() => balancedPotentials(one(rational))).toThrow('arithmetic/unreadable');
});
