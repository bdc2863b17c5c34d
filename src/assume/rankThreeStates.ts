import type { Weights } from '../attention/weights.js';
import { inverse } from '../sphere/inverse.js';
import { gramMatrix, matrixOf, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { dilate, multiple, product, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Weights in dimension 4 and a covariance of rank 3 that rests under them, VΣDᵀΣ antisymmetric. */
export interface RankThreeState {
  readonly weights: Weights;
  readonly covariance: Matrix;
}

/**
 * V = Vᵀ, Σ = LᵀL on the first three axes. A matrix K = VΣDᵀΣ that is antisymmetric has its range in W ∩ VW, W the
 * range of Σ, so K = κ [ρ]_× with the first three entries ρ of the last row of V^{−1}; then Dᵀ = Σ⁺V^{−1}KΣ⁺ and
 * anything in its last row and column. Drawn within 1/16 of a state that was found by descent in plain floats.
 */
export const rankThreeState = (_n: Dimension): Chart<RankThreeState> =>
  chart<RankThreeState>('V symmetric, Σ of rank 3 at rest', source => {
    const V = near(source, 'V', values);
    const symmetric = scaledMatrix(source.in.of(0.5), matrixSum(V, transpose(V)));
    const core = gramMatrix(near(source, 'L', factor));
    const [over, under] = [inverse(symmetric), bordered(inverse(core))];
    const K = bordered(cross(dilate(source.in.of(-13425), over[3]!.slice(0, 3))));
    const turned = product(product(under, product(over, K)), under);
    const free = near(source, 'free', outside).map((row, j) =>
      row.map((a, k) => multiple(j === 3 || k === 3 ? 1 : 0, a)),
    );
    return { weights: { D: transpose(matrixSum(turned, free)), V: symmetric }, covariance: bordered(core) };
  });

const values = [
  [-2, -4, 1, -1],
  [-4, 2, 0, -4],
  [1, 0, -5, 2],
  [-1, -4, 2, -4],
];
const factor = [
  [7, -2, 4],
  [0, 4, 1],
  [0, 0, 2],
];
const outside = [
  [0, 0, 0, 0],
  [0, 0, 0, 2],
  [0, 0, 0, -4],
  [-1, 1, -2, -5],
];

/** Each entry moved by at most 1/16. */
const near = (source: Source, name: string, rows: readonly (readonly number[])[]): Matrix =>
  matrixSum(
    matrixOf(source.in, rows),
    rows.map((row, j) => row.map((_, k) => multiple(1 / 16, source.free(`${name}/${j}/${k}`, 1)))),
  );

/** A 3 × 3 matrix with a last row and column of 0. */
const bordered = (M: Matrix): Matrix => {
  const still = multiple(0, M[0]![0]!);
  return [...M.map(row => [...row, still]), [still, still, still, still]];
};

/** x ↦ ρ × x. */
const cross = ([a, b, c]: Vector): Matrix => {
  const still = multiple(0, a!);
  return [
    [still, multiple(-1, c!), b!],
    [c!, still, multiple(-1, a!)],
    [multiple(-1, b!), a!, still],
  ];
};
