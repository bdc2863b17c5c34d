/** The ladder tells an integer order from every other, and says so when noise hides it. */
import { expect, test } from 'vitest';
import type { Approx } from '../../src/arithmetic/arithmetic.js';
import { measured } from '../../src/check/judgeOrder.js';

type Function = (h: number) => number;
/** f on the rungs, with the same bound everywhere. */
const ladder =
  (f: Function, error = 0) =>
  (rung: number): Approx => ({ value: f(2 ** -rung), error });

const functions: readonly (readonly [string, number, Function])[] = [
  ['h', 1, h => h],
  ['3h² − 7h³', 2, h => 3 * h ** 2 - 7 * h ** 3],
  ['−h³/40 + h⁴', 3, h => -(h ** 3) / 40 + h ** 4],
  ['sin h − h', 3, h => Math.sin(h) - h],
  ['e^{5h} − 1', 1, h => Math.exp(5 * h) - 1],
  ['1 + h', 0, h => 1 + h],
  ['1/h', -1, h => 1 / h],
  ['h⁴ + 30 h⁵', 4, h => h ** 4 + 30 * h ** 5],
];

test.each(functions)('%s is of order %i and of no other', (_, order, f) => {
  for (const p of [-1, 0, 1, 2, 3, 4, 5]) {
    const { outcome, order: seen, uncertainty } = measured(p, ladder(f));
    expect([p, outcome]).toEqual([p, p === order ? 'consistent' : 'refuted']);
    expect(Math.abs(seen - order) + uncertainty).toBeLessThan(1 / 2);
  }
});

test('a function below its noise has no order', () => {
  for (const p of [0, 1, 2, 3])
    expect(
      measured(
        p,
        ladder(h => h ** 3, 1),
      ).outcome,
    ).toBe('undecided');
  expect(
    measured(
      2,
      ladder(() => 0),
    ).outcome,
  ).toBe('undecided');
  expect(
    measured(
      2,
      ladder(() => 0, 2 ** -50),
    ).outcome,
  ).toBe('undecided');
});

test('noise that swallows the lower rungs does not turn the order of the upper ones', () => {
  expect(
    measured(
      2,
      ladder(h => h ** 2, 2 ** -14),
    ).outcome,
  ).toBe('consistent');
  expect(
    measured(
      3,
      ladder(h => h ** 2, 2 ** -14),
    ).outcome,
  ).toBe('refuted');
});

test('an order between two integers is none: h^{3/2}', () => {
  for (const p of [1, 2])
    expect(
      measured(
        p,
        ladder(h => h ** 1.5),
      ).outcome,
    ).toBe('undecided');
});

test('a value that is no number is broken', () => {
  expect(
    measured(
      1,
      ladder(h => (h < 1 / 4 ? NaN : h)),
    ).outcome,
  ).toBe('broken');
});

test('a linear part of 2⁻¹⁶ is seen: h² + 2⁻¹⁶ h is of order 1 on a long ladder, and not on a short one', () => {
  const f = ladder(h => h ** 2 + 2 ** -16 * h, 2 ** -53);
  expect([1, 2].map(p => measured(p, f).outcome)).toEqual(['consistent', 'refuted']);
  expect(measured(2, f, { rungs: 10, first: true }).outcome).toBe('consistent');
  expect(measured(2, f, { rungs: 16, first: false }).outcome).toBe('undecided');
});
