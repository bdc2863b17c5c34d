import type { Scalar } from '../arithmetic/arithmetic.js';
import { multiple, sum, times, type Matrix } from './verbs.js';

/** The determinant of a square matrix, expanded along its first row: no division, so in every reading. Cost O(n!). */
export const determinant = (M: Matrix): Scalar => {
  const [first, ...below] = M;
  if (below.length === 0) return first![0]!;
  const terms = first!.map((a, k) => times(a, determinant(below.map(row => row.filter((_, j) => j !== k)))));
  return sum(terms.map((term, k) => (k % 2 === 0 ? term : multiple(-1, term))));
};

/** The matrix of cofactors, transposed:  M adj M = det M · Id; for 1 × 1 it is 1. In every reading. */
export const adjugate = (M: Matrix): Matrix =>
  M.map((row, j) =>
    row.map((a, k) => {
      if (M.length === 1) return a.in.of(1);
      const minor = determinant(M.filter((_, i) => i !== k).map(other => other.filter((_, i) => i !== j)));
      return (j + k) % 2 === 0 ? minor : multiple(-1, minor);
    }),
  );
