import { unreadable } from '../arithmetic/arithmetic.js';
import { unbounded, widened } from '../arithmetic/widened.js';
import { centre, exactCentres } from './centres.js';
import { exceeds } from './exceeds.js';
import { eliminated } from './inverse.js';
import { identityMatrix, matrixSum, symmetricPart } from './matrices.js';
import { difference, dilate, multiple, norm, over, product, readingOf, root, type Matrix } from './verbs.js';

/**
 * The root  W = √N ⪰ I  of a symmetric N ⪰ I:  W² = N.
 *
 * Newton's iteration for the sign (Denman, Beavers) on plain numbers until it stagnates; then one step proves the
 * distance of the result X. W(W − X) + (W − X)X = N − X², and Y ↦ WY + YX has an inverse of norm at most 1 for W ⪰ I
 * and X ⪰ 0 (it is ∫ e^{−tW} · e^{−tX} dt), hence  |W − X|_F ≤ |X² − N|_F.  X ⪰ 0 is read off its pivots.
 * @param N  symmetric with N ⪰ I, which is promised by how it is made, as I + 4MMᵀ is
 * Error     the rounding of X², of the size u|N|; unbounded where X ⪰ 0 cannot be seen. 1 × 1 also reads as a symbol.
 * Source    Higham, Functions of Matrices (2008), section 6.3
 * See       inverse, gaussianSinkhorn
 */
export const definiteRoot = (N: Matrix): Matrix => {
  const A = readingOf(N[0]!);
  if (N.length === 1) return [[root(N[0]![0]!)]];
  if (A.exact) return unreadable(A.name, 'a root of a matrix');
  const near = exactCentres(symmetricPart(iterated(exactCentres(N))));
  if (A.name === 'float64') return near;
  const rest = product(near, near).map((row, i) => difference(row, N[i]!));
  const by = positive(near) ? norm(rest.flat()) : unbounded(A);
  return near.map(row => row.map(a => widened(a, by)));
};

/** (Y + Z^{−1})/2 and (Z + Y^{−1})/2 from N and I: to √N and its inverse, until the steps no longer get smaller. */
const iterated = (N: Matrix): Matrix => {
  let [Y, Z, last]: readonly [Matrix, Matrix, number] = [N, identityMatrix(readingOf(N[0]!), N.length), Infinity];
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
