import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { negative, over, root, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/**
 * Finitely many tokens with the moments of σ up to degree 5: ∫ p dμ = ∫ p dσ for every polynomial of degree ≤ 5.
 *
 * n ≥ 3: the 2n points ±e_j with mass (4 − n)/(2n(n + 2)) each, and the 2n(n − 1) points (±e_j ± e_k)/√2 with mass
 * 1/(n(n + 2)) each; masses are negative for n > 4 and sum to 1. n = 2: the regular hexagon.
 * Source   Stroud, Approximate Calculation of Multiple Integrals (1971), spherical formulas of degree 5
 * See      uniformVelocity, whose expansion in D it reproduces through degree 4
 */
export const fifthDesign = (A: Arithmetic, n: number): Measure => (n === 2 ? hexagon(A) : axesAndDiagonals(A, n));

const hexagon = (A: Arithmetic): Measure => {
  const [half, height] = [A.of(0.5), over(root(A.of(3)), A.of(2))];
  const upper: readonly Vector[] = [
    [A.of(1), A.of(0)],
    [half, height],
    [negative(half), height],
  ];
  const tokens = withOpposites(upper);
  return measure(
    tokens,
    tokens.map(() => over(A.of(1), A.of(6))),
  );
};

const axesAndDiagonals = (A: Arithmetic, n: number): Measure => {
  const at = (j: number, k: number, [a, b]: readonly [Scalar, Scalar]): Vector =>
    Array.from({ length: n }, (_, i) => (i === j ? a : i === k ? b : A.of(0)));
  const [one, c] = [A.of(1), over(A.of(1), root(A.of(2)))];
  const indices = Array.from({ length: n }, (_, j) => j);
  const pairs = indices.flatMap(j => indices.slice(j + 1).map(k => [j, k] as const));
  const axes = withOpposites(indices.map(j => at(j, j, [one, one])));
  const diagonals = withOpposites(pairs.flatMap(([j, k]) => [at(j, k, [c, c]), at(j, k, [c, negative(c)])]));
  const [onAxes, onDiagonals] = [over(A.of(4 - n), A.of(2 * n * (n + 2))), over(A.of(1), A.of(n * (n + 2)))];
  return measure([...axes, ...diagonals], [...axes.map(() => onAxes), ...diagonals.map(() => onDiagonals)]);
};

const withOpposites = (xs: readonly Vector[]): readonly Vector[] => [...xs, ...xs.map(x => x.map(negative))];
