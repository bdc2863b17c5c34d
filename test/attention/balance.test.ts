/** Newton's method for the column potentials: its residual, its Hessian, its fixed point. D is not symmetric. */
import { describe, expect, test } from 'vitest';
import { duals } from '../../src/arithmetic/dual.js';
import { float64 } from '../../src/arithmetic/float64.js';
import { running } from '../../src/arithmetic/running.js';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { networkOf, settled, swept } from '../../src/attention/balance.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import {
  exponential,
  minus,
  negative,
  over,
  plus,
  sum,
  times,
  transpose,
  type Vector,
} from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectEqual, expectEqualRows, known } from '../evidence/overlap.js';

const problem = (A: Arithmetic) => ({
  logits: matrixOf(A, [
    [1, -0.5, 2],
    [0.75, 1.5, -1],
    [-2, 0.5, 0.25],
  ]),
  masses: [1, 2, 5].map(p => ratio(A, p, 8)),
});
const potentials = (A: Arithmetic): Vector => [0.5, -0.25, 0].map(A.of);

describe('at potentials that do not balance', () => {
  const [{ logits, masses }, g] = [problem(running), potentials(running)];
  const { residual, conductances } = networkOf({ logits, masses }, g);
  const shares = logits.map(row => {
    const terms = row.map((l, j) => times(masses[j]!, exponential(plus(l, g[j]!))));
    return terms.map(a => over(a, sum(terms)));
  });
  const loads = transpose(shares).map(column => sum(column.map((s, i) => times(masses[i]!, s))));

  test('the residual is what column j receives beyond its mass, and sums to 0', () => {
    expectEqual(
      residual,
      loads.map((a, j) => minus(a, masses[j]!)),
    );
    expectEqual(plus(sum(residual), running.of(1)), running.of(1));
  });

  test('conductances are symmetric, and row j of them sums to the load of column j', () => {
    expectEqualRows(conductances, transpose(conductances));
    expectEqual(conductances.map(sum), loads);
  });

  test('the Laplacian is the derivative of the residual, by dual numbers', () => {
    const moving = duals(running);
    const still = (x: Vector): Vector => x.map(a => moving.moving(a, running.of(0)));
    const along = (k: number) => {
      const shifted = g.map((a, j) => moving.moving(a, running.of(j === k ? 1 : 0)));
      return networkOf({ logits: logits.map(still), masses: still(masses) }, shifted).residual.map(moving.rateOf);
    };
    const laplacian = conductances.map((row, j) => row.map((c, k) => (j === k ? minus(loads[j]!, c) : negative(c))));
    expectEqualRows([0, 1, 2].map(along), laplacian);
  });
});

describe('the fixed point', () => {
  const plain = problem(float64);
  const from = (g: Vector): readonly number[] => {
    const found = settled(plain, g).map(a => known(a).value);
    return found.map(a => a - found.at(-1)!);
  };
  const balanced = settled(plain, swept(plain));

  test('leaves a residual of a few units of the last place', () => {
    const left = networkOf(plain, balanced).residual.map(r => Math.abs(known(r).value));
    expect(Math.max(...left)).toBeLessThan(2 ** -50);
  });

  test('is the same, up to a constant, from potentials far away', () => {
    const [near, far] = [from(swept(plain)), from([32, -16, 5].map(float64.of))];
    near.forEach((a, j) => expect(Math.abs(a - far[j]!)).toBeLessThan(2 ** -46));
  });

  test('sweeps alone come near to it', () => {
    const left = networkOf(plain, swept(plain)).residual.map(r => Math.abs(known(r).value));
    expect(Math.max(...left)).toBeLessThan(2 ** -4);
  });
});
