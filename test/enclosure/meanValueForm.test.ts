import { expect, test } from 'vitest';
import { centreOf, intervalsOf, type Box } from '../../src/arithmetic/box.js';
import { gradients } from '../../src/arithmetic/gradient.js';
import { interval } from '../../src/arithmetic/interval.js';
import { atLeast } from '../../src/claim/judgement.js';
import { meanValueForm } from '../../src/enclosure/meanValueForm.js';
import { minus, square, times, type Vector } from '../../src/sphere/verbs.js';

/** x − x² + c y ≥ bound. */
const formOn = (box: Box, c: number, bound: number) => {
  const holds = ([x, y]: Vector) => [atLeast(minus(minus(x!, square(x!)), times(x!.in.of(-c), y!)), x!.in.of(bound))];
  const graded = gradients(interval, 2);
  const [from, centre] = [intervalsOf(box), centreOf(box)];
  return meanValueForm({ graded, from, centre }, holds(graded.variables(from)), holds(centre));
};
const box: Box = [
  ['x', 0.5, 0.75],
  ['y', -1, 1],
];

test('x − x² ≥ 3/16 − 1/32 on [½, ¾] by the mean-value form, 1/8 being the plain bound', () => {
  expect(formOn(box, 0, 3 / 16 - 1 / 32).holds).toBe(true);
  expect(formOn(box, 0, 1 / 4).holds).toBe(false);
});

test('the side that contributes most is the one to halve', () => {
  expect([formOn(box, 1, 1 / 4).widest, formOn(box, 2 ** -9, 1 / 4).widest]).toEqual([1, 0]);
});

test('an inequality that the plain enclosure decides needs no more', () => {
  expect(formOn(box, 0, -1)).toEqual({ holds: true, widest: 0 });
});
