import type { Scalar } from '../arithmetic/arithmetic.js';
import { identityMatrix, matrixSum, scaledMatrix, trace } from './matrices.js';
import { minus, negative, over, product, readingOf, times, type Matrix, type Vector } from './verbs.js';

/**
 * det(λ Id − M) = Σ_k c_k λ^{m−k}:  c_0 = 1,  B_k = M(B_{k−1} + c_{k−1} Id),  c_k = −tr B_k / k,  B_0 = 0.
 *
 * @param M  m × m
 * @returns  c_0, …, c_m
 * Error     running bound; the terms of c_k grow like ‖M‖^k. Cost O(m⁴).
 * Source    Faddeev and Leverrier
 * See       determinant (c_m = (−1)^m det M, test)
 */
export const characteristicPolynomial = (M: Matrix): Vector => {
  const A = readingOf(M[0]!);
  const Id = identityMatrix(A, M.length);
  const start: Stage = { B: scaledMatrix(A.of(0), M), coefficients: [A.of(1)] };
  return M.reduce<Stage>((stage, _, k) => next(stage, { M, Id, k: A.of(k + 1) }), start).coefficients;
};

interface Stage {
  readonly B: Matrix;
  readonly coefficients: Vector;
}

interface Fixed {
  readonly M: Matrix;
  readonly Id: Matrix;
  readonly k: Scalar;
}

const next = ({ B, coefficients }: Stage, { M, Id, k }: Fixed): Stage => {
  const moved = product(M, matrixSum(B, scaledMatrix(coefficients.at(-1)!, Id)));
  return { B: moved, coefficients: [...coefficients, over(negative(trace(moved)), k)] };
};

/** The first column of Routh's array of c_0 λ^m + … + c_m: all positive iff every root has a negative real part. */
export const routhColumn = (coefficients: Vector): Vector => {
  const parity = (r: number) => coefficients.filter((_, k) => k % 2 === r);
  return routh(parity(0), parity(1));
};

const routh = (upper: Vector, lower: Vector): Vector => {
  if (lower.length === 0) return [upper[0]!];
  const ratio = over(upper[0]!, lower[0]!);
  const reduced = upper.slice(1).map((a, k) => {
    const b = lower[k + 1];
    return b === undefined ? a : minus(a, times(ratio, b));
  });
  return [upper[0]!, ...routh(lower, reduced)];
};
