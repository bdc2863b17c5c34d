import { expect, test } from 'vitest';
import { leastSquares } from '../../src/arithmetic/leastSquares.js';

const columns = [
  [1, 1, 1, 1],
  [0, 1, 2, 3],
];

test('an exact solution is found, for several right sides at once', () => {
  const sides = [
    [2, 5, 8, 11],
    [1, 1, 1, 1],
  ];
  const [line, constant] = leastSquares(columns, sides);
  [...line!, ...constant!].forEach((c, k) => expect(Math.abs(c - [2, 3, 1, 0][k]!)).toBeLessThan(2 ** -48));
});

test('the residual is orthogonal to the columns', () => {
  const side = [1, -2, 4, 0];
  const c = leastSquares(columns, [side])[0]!;
  const residual = side.map((b, i) => b - columns.reduce((s, column, j) => s + c[j]! * column[i]!, 0));
  for (const column of columns)
    expect(Math.abs(column.reduce((s, a, i) => s + a * residual[i]!, 0))).toBeLessThan(2 ** -48);
  expect(Math.hypot(...residual)).toBeGreaterThan(1);
});

test('columns may be as small as 2^−500, and a column of zeros gets the coefficient 0', () => {
  const small = [...columns.map(column => column.map(a => a * 2 ** -500)), [0, 0, 0, 0]];
  const [a, b, none] = leastSquares(small, [[2, 5, 8, 11]])[0]!;
  expect(Math.abs(a! * 2 ** -500 - 2)).toBeLessThan(2 ** -48);
  expect(Math.abs(b! * 2 ** -500 - 3)).toBeLessThan(2 ** -48);
  expect(none).toBe(0);
});
