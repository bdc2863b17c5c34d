import { matrixSum, matrixOf } from '../sphere/matrices.js';
import { product, readingOf, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/**
 * Derivative of the rate of a covariance under softmax, Σ ↦ VΣDᵀΣ + its transpose, as a matrix:
 *   H ↦ V H DᵀΣ + V Σ DᵀH + transposes,  in the coordinates h_jk = h_kj, j ≤ k, of a symmetric H.
 *
 * At an equilibrium it has the eigenvalue 0, H = Σ, as all multiples of Σ are equilibria too.
 * @param weights     D, V, n × n, any
 * @param covariance  Σ, n × n, symmetric
 * @returns           m × m, m = n(n + 1)/2, row by row of the upper triangle
 * Error              running bound. Cost O(n⁵).
 * Source             differentiation of gaussianRate
 * See                gaussianRate (the image of Σ is twice the rate, test)
 */
export const covarianceJacobian = ({ D, V }: Weights, covariance: Matrix): Matrix => {
  const slope = product(product(V, covariance), transpose(D));
  const keys = product(transpose(D), covariance);
  const columns = unitDirections(covariance).map(H => {
    const half = matrixSum(product(product(V, H), keys), product(slope, H));
    return upperTriangle(matrixSum(half, transpose(half)));
  });
  return transpose(columns);
};

/** h_jk, j ≤ k, row by row. */
export const upperTriangle = (H: Matrix): Vector => H.flatMap((row, j) => row.slice(j));

/** The symmetric matrices with one coordinate 1. */
const unitDirections = (like: Matrix): readonly Matrix[] => {
  const A = readingOf(like[0]!);
  const places = like.flatMap((row, j) => row.slice(j).map((_, k) => [j, j + k] as const));
  const entry = (a: number, b: number, [j, k]: readonly [number, number]): number =>
    (a === j && b === k) || (a === k && b === j) ? 1 : 0;
  return places.map(place =>
    matrixOf(
      A,
      like.map((row, a) => row.map((_, b) => entry(a, b, place))),
    ),
  );
};
