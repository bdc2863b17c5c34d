import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { duals } from '../../src/arithmetic/dual.js';
import { gradients } from '../../src/arithmetic/gradient.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { cosine, sine } from '../../src/arithmetic/sine.js';
import {
  exponential,
  logarithm,
  minus,
  multiple,
  over,
  plus,
  root,
  times,
  type Vector,
} from '../../src/sphere/verbs.js';
import { same } from '../assume/exactly.js';
import { ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

/** √(e^{x y}/(y − 3x)) − log(y) sin(x) + 5. */
const formula = ([x, y]: Vector): Scalar => {
  const quotient = over(exponential(times(x!, y!)), minus(y!, multiple(3, x!)));
  return plus(minus(root(quotient), times(logarithm(y!), sine(x!))), y!.in.of(5));
};
const at = [ratio(running, 1, 3), ratio(running, 7, 4)];

test('the gradient of a formula has the rates along the axes', () => {
  const { variables, gradientOf } = gradients(running, 2);
  const { moving, rateOf } = duals(running);
  const along = (k: number) => rateOf(formula(at.map((a, i) => moving(a, running.of(i === k ? 1 : 0)))));
  expectEqual(gradientOf(formula(variables(at))), [along(0), along(1)]);
  expectDifferent(gradientOf(formula(variables(at))), [along(1), along(0)]);
});

test('read over itself it gives second derivatives: those of sin x cos y', () => {
  const inner = gradients(running, 2);
  const outer = gradients(inner.in, 2);
  const [x, y] = outer.variables(inner.variables(at)) as [Scalar, Scalar];
  const rows = outer.gradientOf(times(sine(x), cosine(y))).map(inner.gradientOf);
  const [s, c, p, q] = [sine(at[0]!), cosine(at[0]!), sine(at[1]!), cosine(at[1]!)];
  expectEqual(rows.flat(), [
    multiple(-1, times(s, q)),
    multiple(-1, times(c, p)),
    multiple(-1, times(c, p)),
    multiple(-1, times(s, q)),
  ]);
});

test('rules for rational functions hold exactly; constants have the gradient 0', () => {
  const { variables, gradientOf, in: A } = gradients(rational, 2);
  const [x, y] = variables([rational.of(2), rational.of(3)]) as [Scalar, Scalar];
  const found = gradientOf(over(times(x, y), plus(x, times(A.of(2), y))));
  expect(same(found[0]!, ratio(rational, 18, 64))).toBe(true);
  expect(same(found[1]!, ratio(rational, 4, 64))).toBe(true);
  expect(gradientOf(over(A.of(1), A.of(3))).every(a => same(a, rational.of(0)))).toBe(true);
});
