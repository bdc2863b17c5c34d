import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { uniformPartition } from '../../src/attention/uniformField.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { quadraticMoment, uniformGradient, uniformMoment } from '../../src/energy/uniformMoments.js';
import { fifthDesign } from '../../src/measure/fifthDesign.js';
import { trace } from '../../src/sphere/matrices.js';
import { dilate, dot, exponential, image, minus, over, times, type Matrix } from '../../src/sphere/verbs.js';
import { point, skewed } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const x = point(A, [1, -2, 2], 3);
const M = skewed(A);
const n = 3;
const f = (y: typeof x, B: Matrix) => minus(dot(y, image(B, y)), over(trace(B), A.of(n)));

test('at z = 0: 1, 0 and 0', () => {
  const zero = x.map(() => A.of(0));
  expectEqual(uniformMoment(zero), A.of(1));
  expect(
    uniformGradient(zero)
      .map(known)
      .every(a => Math.abs(a.value) <= a.error),
  ).toBe(true);
  const { value, error } = known(quadraticMoment(zero, M));
  expect(Math.abs(value)).toBeLessThanOrEqual(error);
});

test('at z = βx they are λ_0, λ_1 x and λ_2 (x·Mx − tr M/n), β of any sign', () => {
  for (const beta of [0.5, -1, 2].map(A.of)) {
    expectEqual(uniformMoment(dilate(beta, x)), spectrum(n, 0, beta));
    expectEqual(uniformGradient(dilate(beta, x)), dilate(spectrum(n, 1, beta), x));
    expectEqual(quadraticMoment(dilate(beta, x), M), times(spectrum(n, 2, beta), f(x, M)));
    expectDifferent(quadraticMoment(dilate(beta, x), M), times(spectrum(n + 1, 2, beta), f(x, M)));
  }
});

test('uniformMoment is the partition function of σ at Dᵀx', () => {
  const z = image(
    M.map((_, k) => M.map(row => row[k]!)),
    x,
  );
  expectEqual(uniformMoment(z), uniformPartition(M)(x));
});

test('for small z they are the means over a design of degree 5, up to |z|⁴', () => {
  const mu = fifthDesign(A, n);
  const z = dilate(A.of(2 ** -12), x);
  const mean = dot(
    mu.masses,
    mu.tokens.map(y => times(exponential(dot(z, y)), f(y, M))),
  );
  const gap = Math.abs(known(minus(mean, quadraticMoment(z, M))).value);
  expect(gap).toBeLessThan(2 ** -46);
  expect(Math.abs(known(quadraticMoment(z, M)).value)).toBeGreaterThan(2 ** -30);
});

test('the trace is invisible: M and M + c Id give one quadratic moment', () => {
  const shifted = M.map((row, j) => row.map((a, k) => (j === k ? A.add(a, A.of(2)) : a)));
  expectEqual(quadraticMoment(x, shifted), quadraticMoment(x, M));
});
