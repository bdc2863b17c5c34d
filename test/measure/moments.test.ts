import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { measure, pair } from '../../src/measure/measure.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { trace } from '../../src/sphere/matrices.js';
import { dot, image, sum, times, transpose } from '../../src/sphere/verbs.js';
import { point, ratio, threeTokens, unequal } from '../evidence/inputs.js';

const A = rational;
const mu = unequal(A);
const a = point(A, [2, -1, 5], 3);

test('a·m̄ = Σ w_j a·x_j and a·Sa = Σ w_j (a·x_j)²', () => {
  const parts = mu.tokens.map(x => dot(a, x));
  expect(text(dot(a, mean(mu)))).toBe(text(dot(mu.masses, parts)));
  const squares = parts.map(p => times(p, p));
  expect(text(dot(a, image(secondMoment(mu), a)))).toBe(text(dot(mu.masses, squares)));
});

test('S is symmetric, with trace 1 on the sphere', () => {
  const S = secondMoment(mu);
  expect(text(trace(S))).toBe('1');
  expect(S.map(row => row.map(text))).toEqual(transpose(S).map(row => row.map(text)));
});

test('S of a pair is x xᵀ, whatever the masses', () => {
  const x = threeTokens(A)[1]!;
  const S = secondMoment(pair(x, ratio(A, 1, 5)));
  expect(S.map(row => row.map(text))).toEqual(x.map(p => x.map(q => text(times(p, q)))));
});

test('a token off the sphere shows in the trace', () => {
  const off = measure([point(A, [1, 1, 1], 1), ...mu.tokens.slice(1)], mu.masses);
  expect(text(trace(secondMoment(off)))).toBe('4/3');
  expect(text(sum(mu.masses))).toBe('1');
});
