import { EigenvalueDecomposition, Matrix as Table } from 'ml-matrix';
import { widened } from '../arithmetic/widened.js';
import type { Symmetric } from './brand.js';
import { centre } from './centres.js';
import { diagonalMatrix, identityMatrix, matrixOf } from './matrices.js';
import { difference, norm, plus, product, times, transpose, type Matrix, type Vector } from './verbs.js';

/**
 * Eigenvalues  λ_1 ≤ … ≤ λ_n  of a symmetric matrix, with their multiplicities.
 *
 * Approximate pairs (θ_k, v_k) are found in plain numbers. With U = (v_1, …, v_n), Θ = diag(θ), E = M − UΘUᵀ and
 * δ = |UᵀU − Id| < 1 the eigenvalues of UΘUᵀ are θ_k s_k with |s_k − 1| ≤ δ (Ostrowski), and those of M differ from
 * them by at most |E| (Weyl): |λ_k − θ_k| ≤ |E| + δ|θ_k|, Frobenius norms, evaluated in the reading of M. The bound
 * holds for any U and θ; only its size depends on how good they are.
 * @param M   symmetric, n × n
 * @returns   enclosures, in ascending order of their centres
 * Error      about n²u‖M‖, absolute: small against the largest eigenvalue, not against each. Numeric readings only.
 * Source     Horn and Johnson, Matrix Analysis: the theorems of Ostrowski and Weyl
 */
export const symmetricEigenvalues = (M: Symmetric): Vector => {
  const A = M[0]![0]!.in;
  const { theta, U } = approximatePairs(M);
  const [values, vectors] = [theta.map(A.of), matrixOf(A, U)];
  const rebuilt = product(product(vectors, diagonalMatrix(values)), transpose(vectors));
  const missing = distance(M, rebuilt);
  const skew = distance(product(transpose(vectors), vectors), identityMatrix(A, theta.length));
  return values.map((value, k) => widened(value, plus(missing, times(skew, A.of(Math.abs(theta[k]!))))));
};

interface ApproximatePairs {
  readonly theta: readonly number[];
  /** The vectors are the columns. */
  readonly U: readonly (readonly number[])[];
}

const approximatePairs = (M: Matrix): ApproximatePairs => {
  const pairs = new EigenvalueDecomposition(new Table(M.map(row => row.map(centre))), { assumeSymmetric: true });
  const rows = pairs.eigenvectorMatrix.to2DArray();
  const order = pairs.realEigenvalues.map((value, k) => ({ value, k })).sort((a, b) => a.value - b.value);
  return { theta: order.map(({ value }) => value), U: rows.map(row => order.map(({ k }) => row[k]!)) };
};

const distance = (X: Matrix, Y: Matrix) => norm(X.flatMap((row, j) => difference(row, Y[j]!)));
