/** Exact inputs of the tests, over any reading. D and Dᵀ differ wherever the statement allows it. */
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import type { Symmetric } from '../../src/sphere/brand.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { over, type Matrix, type Vector } from '../../src/sphere/verbs.js';

export const ratio = (A: Arithmetic, p: number, q: number): Scalar => over(A.of(p), A.of(q));

/** (p_1, …, p_n)/q. */
export const point = (A: Arithmetic, p: readonly number[], q: number): Vector => p.map(k => ratio(A, k, q));

const thirds = [
  [1, 2, 2],
  [2, -1, 2],
  [-2, 2, 1],
] as const;

/** Three tokens of S², (1,2,2)/3, (2,−1,2)/3, (−2,2,1)/3: Input S of the golden values. */
export const threeTokens = (A: Arithmetic): readonly Vector[] => thirds.map(p => point(A, p, 3));

/** Input S: equal masses. */
export const inputS = (A: Arithmetic): Measure => equalMasses(threeTokens(A));

/** The symmetric matrix of Input S. */
export const inputD = (A: Arithmetic): Symmetric =>
  matrixOf(A, [
    [1, 0.5, 0],
    [0.5, -0.25, 0.25],
    [0, 0.25, 0.75],
  ]) as unknown as Symmetric;

/** Masses 1/6, 1/3, 1/2 on the three tokens. */
export const unequal = (A: Arithmetic): Measure =>
  measure(threeTokens(A), [ratio(A, 1, 6), ratio(A, 1, 3), ratio(A, 1, 2)]);

/** A matrix far from symmetric, and one for values that does not commute with it. */
export const skewed = (A: Arithmetic): Matrix =>
  matrixOf(A, [
    [1, 0.5, -0.25],
    [-0.75, 0.25, 1.5],
    [0, 1, -0.5],
  ]);

export const values = (A: Arithmetic): Matrix =>
  matrixOf(A, [
    [0.25, -1, 0.5],
    [1, 0.5, 0],
    [-0.5, 0.75, 1.25],
  ]);

/** A tangent vector at each token: (2,1,−2)/3·½, (1,2,0)/3, (1,0,2). */
export const tangents = (A: Arithmetic): readonly Vector[] => [
  point(A, [2, 1, -2], 6),
  point(A, [1, 2, 0], 3),
  point(A, [1, 0, 2], 1),
];

/** A rational rotation of ℝ³ that moves every axis. */
export const rotation = (A: Arithmetic): Matrix =>
  [
    [2, -1, 2],
    [2, 2, -1],
    [-1, 2, 2],
  ].map(row => point(A, row, 3));
