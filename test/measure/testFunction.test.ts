import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { gradientOf, valueOf, type TestFunction } from '../../src/measure/testFunction.js';
import { dot, exponential, plus } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { jets } from '../evidence/jets.js';
import { point, ratio, skewed } from '../evidence/inputs.js';

const A = running;
const phi: TestFunction = { b: point(A, [1, -2, 3], 4), M: skewed(A), a: point(A, [-1, 1, 2], 3) };
const x = point(A, [2, -1, 2], 3);

test('b·x + x·Mx + e^{a·x} by hand: 10/12 − 13/36 + e^{1/9} at (2, −1, 2)/3', () =>
  expectEqual(valueOf(phi)(x), plus(plus(ratio(A, 10, 12), ratio(A, -13, 36)), exponential(ratio(A, 1, 9)))));

test('∇φ is the derivative of φ along each axis, M not symmetric', () => {
  const { t, lift, coefficient } = jets(A, 1);
  const raised = { b: phi.b.map(lift), M: phi.M.map(row => row.map(lift)), a: phi.a.map(lift) };
  const along = (k: number) => valueOf(raised)(x.map((xj, j) => (j === k ? plus(lift(xj), t) : lift(xj))));
  expectEqual(
    [0, 1, 2].map(k => coefficient(along(k), 1)),
    gradientOf(phi)(x),
  );
});

test('2Mx in place of (M + Mᵀ)x is another gradient', () => {
  const symmetric = { ...phi, M: phi.M.map((row, j) => row.map((_, k) => phi.M[Math.min(j, k)]![Math.max(j, k)]!)) };
  expectDifferent(gradientOf(phi)(x), gradientOf(symmetric)(x));
  expectDifferent(dot(x, gradientOf(phi)(x)), dot(x, gradientOf(symmetric)(x)));
});
