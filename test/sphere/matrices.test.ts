import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import type { Matrix } from '../../src/sphere/verbs.js';
import { dot, image, product, sum, transpose } from '../../src/sphere/verbs.js';
import {
  conjugate,
  diagonalMatrix,
  gramMatrix,
  identityMatrix,
  matrixSum,
  scaledMatrix,
  symmetricPart,
  trace,
} from '../../src/sphere/matrices.js';
import { point, rotation, skewed, values } from '../evidence/inputs.js';

const A = rational;
const texts = (M: Matrix) => M.map(row => row.map(text));
const [D, V, R] = [skewed(A), values(A), rotation(A)];
const x = point(A, [1, -2, 5], 7);

test('Id x = x and diag(d) x = (d_k x_k)', () => {
  expect(image(identityMatrix(A, 3), x).map(text)).toEqual(x.map(text));
  expect(image(diagonalMatrix(x), x).map(text)).toEqual(['1/49', '4/49', '25/49']);
});

test('the symmetric part is symmetric and has the same quadratic form', () => {
  const S = symmetricPart(D);
  expect(texts(S)).toEqual(texts(transpose(S)));
  expect(texts(D)).not.toEqual(texts(transpose(D)));
  expect(text(dot(x, image(S, x)))).toBe(text(dot(x, image(D, x))));
});

test('QᵀQ is symmetric and x·QᵀQx = |Qx|²', () => {
  const G = gramMatrix(V);
  expect(texts(G)).toEqual(texts(transpose(G)));
  expect(text(dot(x, image(G, x)))).toBe(text(dot(image(V, x), image(V, x))));
});

test('a rotation keeps the trace, and conjugation is a homomorphism', () => {
  expect(text(trace(conjugate(R, D)))).toBe(text(trace(D)));
  expect(texts(conjugate(R, product(D, V)))).toEqual(texts(product(conjugate(R, D), conjugate(R, V))));
});

test('a matrix that is no rotation does not keep the trace', () =>
  expect(text(trace(conjugate(V, D)))).not.toBe(text(trace(D))));

test('c M + (1 − c) M = M', () =>
  expect(texts(matrixSum(scaledMatrix(A.of(0.25), D), scaledMatrix(A.of(0.75), D)))).toEqual(texts(D)));

test('tr(AB) = Σ_jk A_jk B_kj', () => {
  const Vt = transpose(V);
  expect(text(trace(product(D, V)))).toBe(text(sum(D.map((row, j) => dot(row, Vt[j]!)))));
});
