import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as lowest from '../../src/assume/lowestEigenvalue.js';
import { identityMatrix, matrixSum, scaledMatrix, symmetricPart } from '../../src/sphere/matrices.js';
import { dilate, image, negative, transpose } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { orthogonalMatrix, positiveSemidefiniteMatrix, sameVector, signOf, symmetricMatrix } from './exactly.js';

const A = rational;
type Data = lowest.LowestEigenvalue;

const eigen = ({ D, eigenvectors, eigenvalues }: Data): boolean =>
  orthogonalMatrix(transpose(eigenvectors)) &&
  eigenvectors.every((v, k) => sameVector(image(symmetricPart(D), v), dilate(eigenvalues[k]!, v)));
/** (D + Dᵀ)/2 ⪰ λ Id. */
const least = ({ D, lowest }: Data): boolean =>
  positiveSemidefiniteMatrix(matrixSum(symmetricPart(D), scaledMatrix(negative(lowest), identityMatrix(A, D.length))));
const read = (chart: Parameters<typeof drawsOf<Data>>[0], count: number) =>
  drawsOf<Data>(chart, count).map(({ data }) => data(A));

describe('λ ≤ 0 the least eigenvalue of the symmetric part', () => {
  const draws = read(lowest.lowestNonpositive, 60);

  test('keeps its promise exactly', () =>
    expect(draws.filter(d => !eigen(d) || !least(d) || signOf(d.lowest) > 0)).toEqual([]));
  test('is negative and 0, with D symmetric and not', () => {
    const kinds = draws.map(d => `${signOf(d.lowest)} ${symmetricMatrix(d.D)}`);
    expect(new Set(kinds)).toEqual(new Set(['-1 true', '-1 false', '0 true', '0 false']));
  });
});

test('the weaker charts: λ > 0; λ not the least; λ the least of D alone', () => {
  const positive = read(lowest.lowestPositive, 30);
  expect(positive.filter(d => !eigen(d) || !least(d) || signOf(d.lowest) <= 0)).toEqual([]);
  expect(read(lowest.higherEigenvalue, 30).filter(d => !eigen(d) || least(d))).toEqual([]);
  const triangular = read(lowest.lowestOfTriangular, 30);
  const image0 = ({ D, eigenvectors, lowest }: Data) =>
    sameVector(image(D, eigenvectors[0]!), dilate(lowest, eigenvectors[0]!));
  expect(triangular.filter(d => !image0(d) || least(d))).toEqual([]);
});
