import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import { diagonalMatrix, matrixOf } from '../sphere/matrices.js';
import { cloud } from '../transport/cloud.js';
import { sequence } from '../transport/conditional.js';
import type { Exponent } from '../transport/exponent.js';
import type { PositionedPair } from './positionedPairs.js';

/** Exact data for the controls of statements on laws of positions and tokens. */
interface Witnessed {
  readonly weights: Weights;
  readonly laws: PositionedPair;
  readonly p: Exponent;
}

/** D = 0, V = Id: five tokens at 0, of which the first alone is moved. Velocities differ by 1/i: H_5 > 2 for p = 1. */
export const cesaroMeans =
  (p: Exponent) =>
  (A: Arithmetic): Witnessed => {
    const from = (x: number) => sequence(matrixOf(A, [[x, 0], ...[1, 2, 3, 4].map(() => [0, 0])]));
    return { weights: planar(A, 0), laws: { mu: from(0), nu: from(1) }, p };
  };

/** D = −3 Id, V = Id: a first token opposite to the second, which sees both alike though its mass is e⁶ ≈ 403 times. */
export const lightFirst = (A: Arithmetic): Witnessed => {
  const from = (x: number) =>
    sequence(
      matrixOf(A, [
        [x, 0],
        [1, 0],
      ]),
      [1, 403],
    );
  return { weights: planar(A, -3), laws: { mu: from(-1), nu: from(-63 / 64) }, p: 2 };
};

/** D = V = Id: the tokens ±(2, 0) at position 1, and after them a token at 0 or near it: there DΓ = V Cov Dᵀ = 3. */
export const queryAtZero = (A: Arithmetic): Witnessed => {
  const before = cloud(
    matrixOf(A, [
      [2, 0],
      [-2, 0],
    ]),
  );
  const from = (x: number) => ({ laws: [before, cloud(matrixOf(A, [[x, 0]]))], shares: [3, 1] });
  return { weights: planar(A, 1), laws: { mu: from(0), nu: from(1 / 64) }, p: 'infinity' };
};

/** D = c Id and V = Id of the plane. */
const planar = (A: Arithmetic, c: number): Weights => ({
  D: diagonalMatrix([A.of(c), A.of(c)]),
  V: diagonalMatrix([A.of(1), A.of(1)]),
});
