/** A counterexample is exact data, n and N first, everything drawn on one line. */
import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { described } from '../../src/check/counterexample.js';
import { gradientWeights } from '../../src/attention/weights.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { diagonalMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { softmax } from '../../src/attention/attention.js';
import { inputD, inputS } from '../evidence/inputs.js';

const approx = { value: 1, error: 0 };
const judged = {
  draw: 3,
  n: 3,
  restart: null,
  certified: true,
  relation: '=',
  left: approx,
  right: approx,
  gap: 0,
  bound: 0,
} as const;

test('weights and measures are found wherever they stand; fractions as text', () => {
  const data = {
    weights: gradientWeights(inputD(rational), rational.of(-1)),
    mu: inputS(rational),
    attention: softmax,
  };
  const found = described(data, judged);
  expect(found).toMatchObject({ draw: 3, n: 3, N: 3, certified: true, masses: ['1/3', '1/3', '1/3'] });
  expect(found.D!.map(row => row.join(' '))).toEqual(['1 1/2 0', '1/2 -1/4 1/4', '0 1/4 3/4']);
  expect(found.V![0]).toEqual(['-1', '-1/2', '0']);
  expect(found.tokens![1]).toEqual(['2/3', '-1/3', '2/3']);
  expect(found.text).toMatch(
    /^n = 3, D = \[\(1, 1\/2, 0\), .*\], V = .*, sign = -1, tokens = .*, masses = \(1\/3, 1\/3, 1\/3\)$/,
  );
});

test('diagonal matrices read diag(…); what is missing is null', () => {
  const data = { D: diagonalMatrix([rational.of(1), rational.of(-4)]), tau: rational.of(0.75) };
  const found = described(data, { ...judged, n: 2 });
  expect(found.text).toBe('n = 2, D = diag(1, -4), tau = 3/4');
  expect([found.N, found.V, found.tokens, found.masses]).toEqual([null, null, null, null]);
});

test('what has the name of another datum is called by its path', () => {
  const [mu, nu] = [inputS(rational), equalMasses(inputS(rational).tokens.slice(0, 1))];
  const found = described({ mu, nu, d: { k: rational.of(2) }, k: rational.of(3) }, judged);
  expect(found.text).toMatch(
    /, mu\.tokens = .*, mu\.masses = .*, nu\.tokens = .*, nu\.masses = \(1\), d\.k = 2, k = 3$/,
  );
  expect(found).toMatchObject({ N: 3, masses: ['1/3', '1/3', '1/3'] });
});

test('a matrix that is not square is no diagonal', () => {
  const rows = matrixOf(rational, [
    [1, 0, 0],
    [0, 2, 0],
    [0, 1, 0],
  ]);
  const [Q, x] = [rows.slice(0, 2), rows.slice(2)];
  const found = described({ Q, mu: equalMasses(x) }, judged);
  expect(found.text).toBe('n = 3, Q = [(1, 0, 0), (0, 2, 0)], tokens = [(0, 1, 0)], masses = (1)');
});
