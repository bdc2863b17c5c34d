import { expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { duals } from '../../src/arithmetic/dual.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { exponential, logarithm, minus, multiple, over, plus, root, times } from '../../src/sphere/verbs.js';
import { same } from '../assume/exactly.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { jets } from '../evidence/jets.js';
import { ratio } from '../evidence/inputs.js';

/** e^{x y} x/(y − 3x) − y. */
const formula = (x: Scalar, y: Scalar): Scalar =>
  minus(times(exponential(times(x, y)), over(x, minus(y, multiple(3, x)))), y);

const rateIn = (A: Arithmetic, f: (x: Scalar, y: Scalar) => Scalar): Scalar => {
  const { moving, rateOf } = duals(A);
  return rateOf(f(moving(ratio(A, 2, 3), ratio(A, -1, 5)), moving(ratio(A, 7, 4), A.of(3))));
};

/** The same by truncated power series along the line. */
const slope = (f: (x: Scalar, y: Scalar) => Scalar): Scalar => {
  const { t, lift, coefficient } = jets(running, 1);
  const line = (p: Scalar, v: Scalar): Scalar => plus(lift(p), times(lift(v), t));
  const [x, y] = [line(ratio(running, 2, 3), ratio(running, -1, 5)), line(ratio(running, 7, 4), running.of(3))];
  return coefficient(f(x, y), 1);
};

test('the rate of a formula in dual numbers is its coefficient of degree 1 along the line', () =>
  expectEqual(rateIn(running, formula), slope(formula)));

test('the rule of Leibniz for rational functions holds exactly', () => {
  const rate = rateIn(rational, (x, y) => over(times(x, y), plus(x, y)));
  expect(same(rate, ratio(rational, 519, 4205))).toBe(true);
});

test('(√x)′ = x′/(2√x) and (log x)′ = x′/x', () => {
  const x = ratio(running, 2, 3);
  const rate = ratio(running, -1, 5);
  expectEqual(
    rateIn(running, a => root(a)),
    over(rate, multiple(2, root(x))),
  );
  expectEqual(
    rateIn(running, a => logarithm(a)),
    over(rate, x),
  );
});

test('a product that forgets the rate of one factor is found', () => {
  const forgetful = (x: Scalar, y: Scalar): Scalar => times(x, y.in.of(y.in.approximation(y).value));
  expectDifferent(rateIn(running, times), rateIn(running, forgetful));
});
