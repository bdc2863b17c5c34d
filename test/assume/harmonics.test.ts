/** Charts of the linearisation at σ, exactly: harmonics, isotropic weights, points of the plane. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { rational } from '../../src/arithmetic/rational.js';
import { harmonic, powerOfACoordinate, type Perturbation } from '../../src/assume/harmonics.js';
import { multiple, norm2, plus, times, type Vector } from '../../src/sphere/verbs.js';
import { jets } from '../evidence/jets.js';
import { point } from '../evidence/inputs.js';
import { builtFrom, drawsOf, type Family } from './draws.js';
import { same, sameVector, signOf } from './exactly.js';

const of = (family: Family<Perturbation>, n: number, degree: number): Perturbation =>
  builtFrom(family, rational, { n, parameters: { 'data/degree': degree } });
const places = [[3, 4, 0, 0] as const, [2, 3, 6, 0] as const, [1, 1, 1, 1] as const];
const lengths = [5, 7, 2];
const at = (i: number): Vector => point(rational, places[i]!, lengths[i]!);

/** The coefficients of t, t² of value(y + t e_k). */
const along = (Y: Perturbation, y: Vector, k: number): readonly [Scalar, Scalar] => {
  const J = jets(rational, 2);
  const moved = y.map((a, j) => (j === k ? plus(J.lift(a), J.t) : J.lift(a)));
  return [J.coefficient(Y.value(moved), 1), J.coefficient(Y.value(moved), 2)];
};
const laplacian = (Y: Perturbation, y: Vector): Scalar => y.map((_, k) => multiple(2, along(Y, y, k)[1])).reduce(plus);

test('Re (y_1 + i y_2)^k is harmonic in ℝⁿ and homogeneous of degree k; y_1^k is harmonic for k = 1 only', () => {
  for (const degree of [1, 2, 3, 4])
    for (const i of [0, 1, 2]) {
      const Y = of(harmonic, 4, degree);
      expect(signOf(laplacian(Y, at(i)))).toBe(0);
      const doubled = at(i).map(a => multiple(2, a));
      expect(same(Y.value(doubled), multiple(2 ** degree, Y.value(at(i))))).toBe(true);
      expect(signOf(laplacian(of(powerOfACoordinate, 4, degree), at(i))) === 0).toBe(degree === 1);
    }
});

test.each<Family<Perturbation>>([harmonic, powerOfACoordinate])(
  'the gradient is the derivative less its normal part',
  family => {
    for (const degree of [1, 2, 3, 4])
      for (const i of [0, 1, 2]) {
        const [Y, y] = [of(family, 4, degree), at(i)];
        const normal = multiple(degree, Y.value(y));
        const expected = y.map((a, k) => plus(along(Y, y, k)[0], multiple(-1, times(normal, a))));
        expect(sameVector(Y.gradient(y), expected)).toBe(true);
      }
  },
);

test('|ε| ≤ ½ and 1 ≤ k ≤ 4 in every draw', () => {
  for (const { data } of drawsOf(harmonic, 60)) {
    const { epsilon, degree } = data(rational);
    expect(Math.abs(rational.approximation(epsilon).value)).toBeLessThanOrEqual(1 / 2);
    expect([1, 2, 3, 4]).toContain(degree);
    expect(signOf(norm2([rational.of(degree)]))).toBe(1);
  }
});
