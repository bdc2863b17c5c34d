import type { Scalar } from '../arithmetic/arithmetic.js';
import { sizeOf, unbounded, widened } from '../arithmetic/widened.js';
import { centre, exactCentres } from './centres.js';
import { exceeds } from './exceeds.js';
import { identityMatrix } from './matrices.js';
import { difference, dilate, minus, over, product, quotient, readingOf, sum } from './verbs.js';
import type { Matrix, Vector } from './verbs.js';

/**
 * The inverse  M^{−1}  of an n × n matrix.
 *
 * Exact readings eliminate. Numeric ones do so on plain numbers, and one step proves the distance of the result X:
 * with R = I − MX,  M^{−1} − X = X R (I − R)^{−1},  at most  Σ_k |(XR)_ik| / (1 − ‖R‖_∞)  in row i.
 * @param M  invertible; where ‖R‖_∞ < 1 cannot be seen, the answer is unbounded
 * Error     of the size of the rounding of MX times ‖X‖: no growth of bounds along the elimination. Cost O(n³).
 * Source    Rump, Verification methods (2010), section 10
 * See       definiteRoot; adjugate (without pivots, hence also for dual numbers)
 */
export const inverse = (M: Matrix): Matrix => {
  const A = readingOf(M[0]!);
  const near = eliminated(exactCentres(M));
  return A.exact || A.name === 'float64' ? near : enclosing(M, near);
};

const enclosing = (M: Matrix, near: Matrix): Matrix => {
  const A = readingOf(M[0]!);
  const rest = identityMatrix(A, M.length).map((row, i) => difference(row, product(M, near)[i]!));
  const defect = A.of(Math.max(...rest.map(row => sizeOf(rowSum(row)))));
  const room = minus(A.of(1), defect);
  const certain = exceeds(A.of(1), defect);
  return product(near, rest).map((row, i) => {
    const by = certain ? over(rowSum(row), room) : unbounded(A);
    return near[i]!.map(a => widened(a, by));
  });
};

/** An upper bound of Σ_k |a_k|. */
const rowSum = (row: Vector): Scalar => sum(row.map(a => a.in.of(sizeOf(a))));

/** The inverse by elimination with row pivots, without bounds. */
export const eliminated = (M: Matrix): Matrix => {
  const start = M.map((row, i) => [...row, ...identityMatrix(readingOf(row), M.length)[i]!]);
  return M.reduce<Matrix>((rows, _, k) => cleared(rows, k), start).map(row => row.slice(M.length));
};

const cleared = (rows: Matrix, k: number): Matrix => {
  const pivot = largestBelow(rows, k);
  const swapped = rows.map((row, i) => (i === k ? rows[pivot]! : i === pivot ? rows[k]! : row));
  const top = quotient(swapped[k]!, swapped[k]![k]!);
  return exactCentres(swapped.map((row, i) => (i === k ? top : difference(row, dilate(row[k]!, top)))));
};

const largestBelow = (rows: Matrix, k: number): number => {
  const sizes = rows.map((row, i) => (i < k ? -1 : Math.abs(centre(row[k]!))));
  return Math.max(k, sizes.indexOf(Math.max(...sizes)));
};
