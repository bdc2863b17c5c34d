import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { inverse } from '../sphere/inverse.js';
import { gramMatrix, identityMatrix, matrixOf, matrixSum, scaledMatrix } from '../sphere/matrices.js';
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
    return atRest({ V: symmetric, core, turn: source.in.of(-13425), free: near(source, 'free', outside) });
  });

export type DefiniteState = Brand<RankThreeState, 'V positive definite'>;

/** The same with V = BᵀB + Id/8, drawn within 1/512 of a state that was found by the attack. */
export const definiteState = (_n: Dimension): Chart<DefiniteState, RankThreeState> =>
  chart('V positive definite, Σ of rank 3 at rest', source => {
    const [V, core] = [aboveZero(veryNear(source, 'B', definite.B)), aboveZero(veryNear(source, 'L', definite.L))];
    const turn = veryNear(source, 'turn', [[-1]])[0]![0]!;
    return atRest({ V, core, turn, free: veryNear(source, 'free', definite.free) }) as DefiniteState;
  });

const definite = {
  B: [
    [-1, 0, 0, 0],
    [0, -1, -1, 0],
    [0, 0, 0, 0],
    [0, 0, -1, 1],
  ],
  L: [
    [0, 0, 0],
    [0, 0, 0],
    [1, -1, 1],
  ],
  free: [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 0, 0],
  ],
};

/** BᵀB + Id/8. */
const aboveZero = (B: Matrix): Matrix =>
  matrixSum(gramMatrix(B), scaledMatrix(B[0]![0]!.in.of(1 / 8), identityMatrix(B[0]![0]!.in, B.length)));

/**
 * n = 3: Σ = LᵀL + Id/8 and Dᵀ = Σ^{−1}V^{−1}KΣ^{−1}, K = [k]_×, as all Σ of full rank at rest are; drawn within 1/64
 * of a state that was found by the attack.
 */
export const fullRankState = (_n: Dimension): Chart<RankThreeState> =>
  chart<RankThreeState>('Σ of full rank at rest', source => {
    const V = quiteNear(source, 'V', [
      [1, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
    const core = aboveZero(
      quiteNear(source, 'L', [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    );
    const K = cross(quiteNear(source, 'turn', [[0, 1, 0]])[0]!);
    const under = inverse(core);
    return { weights: { D: transpose(product(product(under, product(inverse(V), K)), under)), V }, covariance: core };
  });

/** What a state is made of: V, Σ on the first three axes, κ, and a matrix whose last row and column D gets. */
interface Parts {
  readonly V: Matrix;
  readonly core: Matrix;
  readonly turn: Scalar;
  readonly free: Matrix;
}

const atRest = ({ V, core, turn, free }: Parts): RankThreeState => {
  const [over, under] = [inverse(V), bordered(inverse(core))];
  const K = bordered(cross(dilate(turn, over[3]!.slice(0, 3))));
  const turned = product(product(under, product(over, K)), under);
  const outer = free.map((row, j) => row.map((a, k) => multiple(j === 3 || k === 3 ? 1 : 0, a)));
  return { weights: { D: transpose(matrixSum(turned, outer)), V }, covariance: bordered(core) };
};

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

/** Each entry moved by at most a given share of 1. */
const nearBy =
  (share: number) =>
  (source: Source, name: string, rows: readonly (readonly number[])[]): Matrix =>
    matrixSum(
      matrixOf(source.in, rows),
      rows.map((row, j) => row.map((_, k) => multiple(share, source.free(`${name}/${j}/${k}`, 1)))),
    );

const near = nearBy(1 / 16);
const [quiteNear, veryNear] = [nearBy(1 / 64), nearBy(1 / 512)];

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
