import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { besselI } from '../../src/arithmetic/besselI.js';
import { circleMean } from '../../src/arithmetic/circleMean.js';
import { gradients } from '../../src/arithmetic/gradient.js';
import { endsOf, interval, intervalOf } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

/** (1/2π) ∫ e^{x cos θ} T_k(cos θ) dθ with T_0, T_1, T_2. */
const mean = (k: number, x: number): Scalar => {
  const A = running;
  const chebyshev = (c: Scalar): readonly Scalar[] => [A.of(1), c, A.sub(A.mul(A.of(2), A.mul(c, c)), A.of(1))];
  const integrand = (c: Scalar): Scalar => A.mul(A.exp(A.mul(A.of(x), c)), chebyshev(c)[k]!);
  return circleMean(integrand, A.mul(A.of(16), A.exp(A.of(2 * Math.abs(x)))));
};

describe('the Bessel functions I_0, I_1, I_2', () => {
  test('are the means of e^{x cos θ} cos kθ', () => {
    for (const x of [0.25, 1, -1.5, 4]) for (const k of [0, 1, 2]) expectEqual(besselI(k)(running.of(x)), mean(k, x));
  });
  test('the check fails on the next order', () => expectDifferent(besselI(1)(running.of(1)), mean(2, 1)));
  test('are tight on intervals, and even or odd', () => {
    const { lo, hi } = endsOf(besselI(0)(intervalOf(-1, 2)));
    expect(lo).toBeGreaterThan(1 - 2 ** -50);
    expect(hi).toBeLessThan(2.2795853023361);
    expect(endsOf(besselI(1)(intervalOf(-1, 2))).lo).toBeLessThan(-0.565159103992485);
    expect(endsOf(besselI(2)(intervalOf(-2, -1))).lo).toBeGreaterThan(0.13574766976703);
  });
  test('I_0′ = I_1 and I_2′ = (I_1 + I_3)/2', () => {
    const { variables, gradientOf } = gradients(interval, 1);
    const slopeOf = (k: number) => gradientOf(besselI(k)(variables([interval.of(1.25)])[0]!));
    const at = (k: number) => besselI(k)(interval.of(1.25));
    expectEqual(slopeOf(0), [at(1)]);
    expectEqual(slopeOf(2), [interval.mul(interval.of(0.5), interval.add(at(1), at(3)))]);
  });
});
