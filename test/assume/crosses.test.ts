import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { balancedCross, unbalancedCross } from '../../src/assume/crosses.js';
import { diagonal } from '../../src/assume/diagonals.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import type { Measure } from '../../src/measure/measure.js';
import { negative, type Matrix } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';

const balanced = (mu: Measure): boolean => {
  const axes = mu.tokens.length / 2;
  const opposite = mu.tokens.slice(0, axes).every((e, k) => exactly.sameVector(e.map(negative), mu.tokens[axes + k]!));
  return opposite && mu.masses.slice(0, axes).every((w, k) => exactly.same(w, mu.masses[axes + k]!));
};
const proper = (mu: Measure): boolean => exactly.onTheSphere(mu) && exactly.probability(mu);
const isDiagonal = (M: Matrix): boolean => M.every((row, j) => row.every((a, k) => j === k || exactly.signOf(a) === 0));

test('both ends of every axis of a balanced cross have the same mass', () => {
  for (const { data } of drawsOf(balancedCross, 60)) {
    expect(balanced(data(rational))).toBe(true);
    expect(proper(data(rational))).toBe(true);
  }
});

test('a balanced cross has one axis, or some, or all', () => {
  const sizes = drawsOf(balancedCross, 60).map(({ n, data }) => data(rational).tokens.length / 2 - n);
  expect(sizes).toContain(0);
  expect(sizes.some(size => size < 0)).toBe(true);
});

test('an unbalanced cross is a probability on the sphere, and mostly not balanced', () => {
  const all = drawsOf(unbalancedCross, 60).map(({ data }) => data(rational));
  expect(all.every(proper)).toBe(true);
  expect(all.filter(balanced).length).toBeLessThan(all.length / 2);
});

test('a diagonal matrix has no entry off the diagonal, as most matrices have', () => {
  expect(drawsOf(diagonal, 60).every(({ data }) => isDiagonal(data(rational)))).toBe(true);
  expect(drawsOf(anyMatrix, 60).every(({ data }) => isDiagonal(data(rational)))).toBe(false);
});
