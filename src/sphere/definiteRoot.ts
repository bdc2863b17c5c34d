import { unreadable, type Scalar } from '../arithmetic/arithmetic.js';
import { unbounded, widened } from '../arithmetic/widened.js';
import { centre, exactCentres } from './centres.js';
import { exceeds } from './exceeds.js';
import { eliminated } from './inverse.js';
import { identityMatrix, matrixSum, scaledMatrix, symmetricPart, trace } from './matrices.js';
import { difference, dilate, multiple, negative, norm, over, product, readingOf, root, square } from './verbs.js';
import type { Matrix } from './verbs.js';

/**
 * The positive root  W = √N  of a symmetric positive definite N:  W² = N.
 *
 * Newton's iteration for the sign (Denman, Beavers) on plain numbers until it stagnates; then one step proves the
 * distance of the result X. If X ⪰ μI with μ > 0, which its pivots show, and |N − X²|_F < μ², then N is positive
 * definite, and  W(W − X) + (W − X)X = N − X²  with  Y ↦ WY + YX  of inverse norm at most 1/μ (it is ∫ e^{−tW} ·
 * e^{−tX} dt):  |W − X|_F ≤ |N − X²|_F/μ.
 * @param N  symmetric; where it is not seen to be positive definite, the answer is unbounded
 * Error     the rounding of X², of the size u|N|, over μ ≥ 1/(2 tr X^{−1}). 1 × 1 also reads as a symbol.
 * Source    Higham, Functions of Matrices (2008), section 6.3
 * See       inverse, gaussianSinkhorn, buresWasserstein
 */
export const definiteRoot = (N: Matrix): Matrix => {
  const A = readingOf(N[0]!);
  if (N.length === 1) return [[root(N[0]![0]!)]];
  if (A.exact) return unreadable(A.name, 'a root of a matrix');
  const near = exactCentres(symmetricPart(iterated(exactCentres(N))));
  if (A.name === 'float64') return near;
  const rest = norm(product(near, near).flatMap((row, i) => difference(row, N[i]!)));
  const mu = floorOf(near);
  const certain = exceeds(square(mu), rest) && positive(matrixSum(near, scaledMatrix(negative(mu), identity(near))));
  const by = certain ? over(rest, mu) : unbounded(A);
  return near.map(row => row.map(a => widened(a, by)));
};

/** 1/(2 tr X^{−1}), below the smallest eigenvalue of X ≻ 0; an exact number. */
const floorOf = (X: Matrix): Scalar => {
  const room = over(readingOf(X[0]!).of(0.5), trace(eliminated(X)));
  return exactCentres([[room]])[0]![0]!;
};

const identity = (X: Matrix): Matrix => identityMatrix(readingOf(X[0]!), X.length);

/** (Y + Z^{−1})/2 and (Z + Y^{−1})/2 from N and I: to √N and its inverse, until the steps no longer get smaller. */
const iterated = (N: Matrix): Matrix => {
  let [Y, Z, last]: readonly [Matrix, Matrix, number] = [N, identity(N), Infinity];
  for (;;) {
    const next = mean(Y, eliminated(Z));
    const moved = largest(next.map((row, i) => difference(row, Y[i]!)));
    if (!(moved < last)) return Y;
    [Y, Z, last] = [next, mean(Z, eliminated(Y)), moved];
  }
};

const mean = (P: Matrix, Q: Matrix): Matrix => exactCentres(matrixSum(P, Q).map(row => row.map(a => multiple(0.5, a))));

const largest = (M: Matrix): number => Math.max(...M.flat().map(a => Math.abs(centre(a))));

/** Whether a symmetric matrix is certainly positive definite: all pivots are certainly positive. */
const positive = (M: Matrix): boolean => {
  const [[p, ...right], ...below] = M as [[Matrix[0][0], ...Matrix[0]], ...Matrix];
  if (!exceeds(p, p.in.of(0))) return false;
  return below.length === 0 || positive(below.map(([a, ...row]) => difference(row, dilate(over(a!, p), right))));
};
