import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as charts from '../../src/assume/polar.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { dilate, image, product, transpose } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { indefinite, orthogonalMatrix, positiveSemidefiniteMatrix, sameMatrix, sameVector } from './exactly.js';
import { symmetricMatrix } from './exactly.js';

const A = rational;
type Data = charts.PolarParts;

const polar = ({ D, size, reflection }: Data): boolean =>
  symmetricMatrix(D) &&
  positiveSemidefiniteMatrix(size) &&
  sameMatrix(product(reflection, reflection), identityMatrix(A, D.length)) &&
  sameMatrix(product(reflection, size), D) &&
  sameMatrix(product(size, reflection), D);
const eigen = ({ D, eigenvectors, eigenvalues }: Data): boolean =>
  orthogonalMatrix(transpose(eigenvectors)) &&
  eigenvectors.every((z, k) => sameVector(image(D, z), dilate(eigenvalues[k]!, z)));
const read = (chart: Parameters<typeof drawsOf<Data>>[0]) => drawsOf<Data>(chart, 60).map(({ data }) => data(A));

describe('the polar decomposition', () => {
  const draws = read(charts.polar);
  test('D = R|D| = |D|R, R² = Id, |D| ⪰ 0, with eigenvectors', () =>
    expect(draws.filter(d => !polar(d) || !eigen(d))).toEqual([]));
  test('D is indefinite and semidefinite', () =>
    expect(new Set(draws.map(d => indefinite(d.D)))).toEqual(new Set([true, false])));
});

test.each([
  ['an antisymmetric part', charts.asymmetricPolar],
  ['D for |D|', charts.unsigned],
  ['Id for R', charts.unreflected],
])('%s: no polar decomposition', (_name, chart) => expect(read(chart).some(d => !polar(d))).toBe(true));

test('half an eigenvalue is none', () => expect(read(charts.halvedEigenvalues).some(d => !eigen(d))).toBe(true));
