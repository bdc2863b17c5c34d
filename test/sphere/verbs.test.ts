import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { combine, dot, image, minus, norm2, product, square, times, transpose, wedge } from '../../src/sphere/verbs.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { point, skewed, tangents, values } from '../evidence/inputs.js';

const A = rational;
const x = point(A, [1, -2, 5], 7);
const y = point(A, [3, 4, -1], 11);
const texts = (v: readonly Parameters<typeof text>[0][]) => v.map(text);

test('Lagrange: |x ∧ y|² = |x|²|y|² − (x·y)²', () =>
  expect(text(norm2(wedge(x, y)))).toBe(text(minus(times(norm2(x), norm2(y)), square(dot(x, y))))));

test('x ∧ y has n(n − 1)/2 parts, here for n = 2 the determinant', () => {
  expect(wedge(x, y).length).toBe(3);
  const [p, q] = [point(A, [1, 2], 1), point(A, [3, 5], 1)];
  expect(texts(wedge(p, q))).toEqual(['-1']);
});

test('x·Dy = Dᵀx·y, and not Dx·y when D is not symmetric', () => {
  const D = skewed(A);
  expect(text(dot(x, image(D, y)))).toBe(text(dot(image(transpose(D), x), y)));
  expect(text(dot(x, image(D, y)))).not.toBe(text(dot(image(D, x), y)));
});

test('(AB)x = A(Bx) and (AB)ᵀ = BᵀAᵀ', () => {
  const [M, N] = [skewed(A), values(A)];
  expect(texts(image(product(M, N), x))).toEqual(texts(image(M, image(N, x))));
  expect(transpose(product(M, N)).map(texts)).toEqual(product(transpose(N), transpose(M)).map(texts));
});

test('Σ_j c_j y_j is the image of c under the matrix with columns y_j', () => {
  const ys = tangents(A);
  expect(texts(combine(x, ys))).toEqual(texts(image(transpose(ys), x)));
});

test('the image of a vector under a 2 × 3 matrix has 2 parts', () => {
  const Q = matrixOf(A, [
    [1, 0, 2],
    [0, 1, -1],
  ]);
  expect(texts(image(Q, point(A, [1, 2, 3], 1)))).toEqual(['7', '-1']);
});

test('an empty list is an error, not a vector', () => {
  expect(() => transpose([])).toThrow('a list must not be empty');
  expect(() => combine([], [])).toThrow('a list must not be empty');
});
