import type { Scalar } from '../arithmetic/arithmetic.js';
import { sizeOf } from '../arithmetic/widened.js';
import { exceeds } from '../sphere/exceeds.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { singularFrame } from '../sphere/singularFrame.js';
import { exponential, minus, norm2, readingOf, root, sum, type Matrix } from '../sphere/verbs.js';
import { constantPotential } from './constantPotential.js';
import type { Trial } from './exitMean.js';

/**
 * Least energy of a probability on S^{n−1}, D = Dᵀ with the least eigenvalue λ:
 *   min E_D = e^λ if λ ≤ 0,   min E_D = 1/w(0) (`constantPotential`) if λ > 0, n = 2, 3.
 *
 * λ = s_1(D + c Id) − c with c ≥ |D|. Where the sign of λ cannot be told, the enclosure of e^λ holds both: for λ > 0,
 * 1 ≤ min E_D ≤ cosh λ ≤ e^λ.
 * @param D      n × n, symmetric; any n where λ ≤ 0
 * @param trial  coefficients for `constantPotential`; found where missing
 * Error         running bound; that of `constantPotential`. Numeric readings with bounds only
 * Source        derived here, for Burger, Kabri, Korolev, Roith, Weigand (2025), minimisers
 * See           ritzEnergy (second route)
 */
export const minimalEnergy = (D: Matrix, trial?: Trial): Scalar => {
  const lowest = lowestEigenvalue(D);
  return exceeds(lowest, lowest.in.of(0)) ? constantPotential(D, trial) : exponential(lowest);
};

/** An enclosure of the least eigenvalue of D = Dᵀ. */
const lowestEigenvalue = (D: Matrix): Scalar => {
  const A = readingOf(D[0]!);
  const c = A.of(sizeOf(root(sum(D.map(norm2)))));
  const shifted = matrixSum(D, scaledMatrix(c, identityMatrix(A, D.length)));
  return minus(singularFrame(shifted).values[0]!, c);
};
