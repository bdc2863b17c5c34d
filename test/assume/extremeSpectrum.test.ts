import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as spectra from '../../src/assume/extremeSpectrum.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { image, minus, norm2, product, wedge, dot, type Matrix } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';

const { positiveSemidefiniteMatrix, same, sameMatrix, signOf } = exactly;
const A = rational;
type Data = spectra.ExtremeSpectrum;

const below = (M: Matrix, c: Data['rise']): boolean =>
  positiveSemidefiniteMatrix(matrixSum(scaledMatrix(c, identityMatrix(A, M.length)), exactly.negated(M)));
const eigen = (D: Matrix, x: Data['top']): boolean => signOf(norm2(wedge(x, image(D, x)))) === 0;
const split = ({ D, positive, negative }: Data): boolean =>
  sameMatrix(D, matrixSum(positive, exactly.negated(negative))) &&
  [positive, negative].every(positiveSemidefiniteMatrix) &&
  product(positive, negative)
    .flat()
    .every(a => signOf(a) === 0);
const bounded = ({ positive, negative, rise, fall }: Data): boolean => below(positive, rise) && below(negative, fall);
/** top·D top = λ_max: D ⪯ (top·D top) Id, and the same below. */
const extreme = ({ D, top, bottom }: Data): boolean =>
  eigen(D, top) &&
  eigen(D, bottom) &&
  below(D, dot(top, image(D, top))) &&
  below(exactly.negated(D), minus(A.of(0), dot(bottom, image(D, bottom))));
const attained = ({ D, top, bottom, rise, fall }: Data): boolean => {
  const [most, least] = [dot(top, image(D, top)), dot(bottom, image(D, bottom))];
  return (
    same(rise, signOf(most) > 0 ? most : A.of(0)) &&
    same(fall, signOf(least) < 0 ? exactly.negated([[least]])[0]![0]! : A.of(0))
  );
};

describe('D symmetric by its spectrum', () => {
  const draws = drawsOf(spectra.extremes, 60).map(({ data }) => data(A));

  test('is D₊ − D₋ with D₊, D₋ ⪰ 0 and D₊D₋ = 0', () => expect(draws.filter(d => !split(d))).toEqual([]));
  test('has its extreme eigenvalues at top and bottom', () => expect(draws.filter(d => !extreme(d))).toEqual([]));
  test('has rise = max(λ_max, 0) and fall = max(−λ_min, 0)', () =>
    expect(draws.filter(d => !attained(d) || !bounded(d))).toEqual([]));
  test('is positive, negative and indefinite in turn', () => {
    const kinds = draws.map(({ rise, fall }) => `${signOf(rise)}${signOf(fall)}`);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ['the largest eigenvalue is missed', spectra.riseTooSmall],
  ['the smallest eigenvalue is missed', spectra.fallTooSmall],
])('%s, and D stays symmetric', (_name, chart) => {
  const draws = drawsOf(chart, 30).map(({ data }) => data(A));
  expect(draws.filter(d => bounded(d) || !split(d))).toEqual([]);
});

test('with an antisymmetric part D is not symmetric', () =>
  expect(drawsOf(spectra.asymmetricExtremes, 30).filter(({ data }) => exactly.symmetricMatrix(data(A).D))).toEqual([]));

test('where the negative eigenvalue dominates, 0 ≤ λ_max ≤ |λ_min|', () => {
  const draws = drawsOf(spectra.negativeDominant, 30).map(({ data }) => data(A));
  expect(draws.filter(d => !split(d) || !extreme(d) || signOf(minus(d.fall, d.rise)) < 0)).toEqual([]);
});
