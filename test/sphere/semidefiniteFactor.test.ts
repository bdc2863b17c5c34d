import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { definiteness, semidefiniteFactor } from '../../src/sphere/semidefiniteFactor.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { expectEqualRows } from '../evidence/overlap.js';

const square = (F: ReturnType<typeof matrixOf>) => product(F, transpose(F));

test('a matrix of rank r has r pivots, the largest first, and R Rᵀ = Σ', () => {
  const Sigma = [
    [1, 2, 3],
    [2, 4, 6],
    [3, 6, 10],
  ];
  expect(definiteness(Sigma)).toEqual({ pivots: [2, 1] });
  expectEqualRows(square(semidefiniteFactor(matrixOf(running, Sigma), [2, 1])), matrixOf(running, Sigma));
});

test('Σ = 0 has rank 0, and its factor is one column of zeros', () => {
  const zero = [
    [0, 0],
    [0, 0],
  ];
  expect(definiteness(zero)).toEqual({ pivots: [] });
  expect(semidefiniteFactor(matrixOf(rational, zero), []).map(row => row.map(text))).toEqual([['0'], ['0']]);
});

test('an indefinite matrix shows a pivot below 0, or an entry beside a diagonal of zeros', () => {
  expect(definiteness([[-1]])).toEqual({ pivot: -1, at: [0, 0] });
  const crossed = [
    [0, 1],
    [1, 0],
  ];
  expect(definiteness(crossed)).toEqual({ pivot: 1, at: [0, 1] });
});

test('the limit is exact: one unit in the last place decides', () => {
  const touching = (a: number) => [
    [1, 1],
    [1, a],
  ];
  expect(definiteness(touching(1))).toEqual({ pivots: [0] });
  expect(definiteness(touching(1 + 2 ** -52))).toEqual({ pivots: [1, 0] });
  expect(definiteness(touching(1 - 2 ** -53))).toEqual({ pivot: -(2 ** -53), at: [1, 1] });
});

test('a pivot that no double but 0 is near to has its sign', () => {
  const tiny = 2 ** -600;
  const thin = [
    [1, tiny],
    [tiny, 0],
  ];
  expect(definiteness(thin)).toHaveProperty('pivot');
});
