import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { orthantGrid } from '../../src/measure/orthantGrid.js';
import { beyondGrid, gridFor, supremum, type Strip } from '../../src/measure/supremum.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import { exponential, square, times, type Vector } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

const A = running;
const power = (c: Scalar, degree: number) => Array.from({ length: degree }, () => c).reduce(times, A.of(1));
/** (y_1)^{2q}: |cos θ|^{2q} ≤ (cosh η)^{2q}. */
const monomial = (q: number): { readonly g: (y: Vector) => Scalar; readonly strip: Strip } => ({
  g: y => power(square(y[0]!), q),
  strip: { width: () => 3, bound: eta => power(square(hyperbolicCosine(A.of(eta))), q) },
});
const above = (g: (y: Vector) => Scalar, strip: Strip, [n, k]: readonly [number, number]): number =>
  known(supremum(orthantGrid(A, n, k).map(g), n, beyondGrid(strip, k))).value;

test.each([2, 3])('an upper bound of sup y_1^{2q} = 1, at most 2^{n−1} times it on a fine grid, n = %i', n => {
  for (const q of [1, 3, 6]) {
    const { g, strip } = monomial(q);
    expect(above(g, strip, [n, 6])).toBeGreaterThanOrEqual(1);
    expect(above(g, strip, [n, 6])).toBeLessThan(2 ** (n - 1) * (1 + 2 ** -20));
  }
});

test('a function that vanishes on the grid and not between is not taken for 0: its degrees are beyond the grid', () => {
  const k = 3;
  const g = (y: Vector): Scalar => square(times(times(y[0]!, y[1]!), A.sub(square(y[0]!), square(y[1]!))));
  const strip: Strip = { width: () => 1, bound: eta => exponential(A.of(8 * eta)) };
  const values = orthantGrid(A, 2, k).map(g);
  expect(values.every(a => Math.abs(known(a).value) < 2 ** -40)).toBe(true);
  expect(above(g, strip, [2, k])).toBeGreaterThan(1 / 16);
});

test('the grid is refined until what is beyond it is small', () => {
  const { strip } = monomial(6);
  const k = gridFor(strip, 2 ** -40, 10);
  expect(known(beyondGrid(strip, k)).value).toBeLessThan(2 ** -40);
  expect(known(beyondGrid(strip, k - 1)).value).toBeGreaterThan(2 ** -40);
  expect(gridFor(strip, 0, 6)).toBe(6);
});
