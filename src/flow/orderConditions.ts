import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { dot, minus, over, sum, times, type Matrix, type Vector } from '../sphere/verbs.js';
import { density, rootedTrees, type Tree } from './rootedTrees.js';
import { fractionIn, type Fraction, type Tableau } from './tableau.js';

/**
 * Defects of the order conditions  Σ_s b_s Φ_s(t) − 1/γ(t),  one for each rooted tree t with at most p nodes,
 *   Φ_s(t) = Π_{subtrees t′} Σ_r a_sr Φ_r(t′).
 *
 * The table has order p if and only if all of them vanish. In rationals this is decided.
 * @param A      the reading, exact for a decision
 * @param table  its stages; `b` may be that of a companion
 * @param order  p ≥ 1; 1, 2, 4, 8, 17 conditions for p = 1, …, 5
 * Source        Butcher; Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I
 */
export const orderDefects = (A: Arithmetic, table: Pick<Tableau, 'a' | 'b'>, order: number): Vector => {
  const a = squared(A, table.a);
  const b = table.b.map(f => fractionIn(A, f));
  const trees = Array.from({ length: order }, (_, k) => rootedTrees(k + 1)).flat();
  return trees.map(t => minus(dot(b, elementaryWeights(A, a, t)), over(A.of(1), A.of(density(t)))));
};

/** Defects of the row sums  Σ_r a_sr − c_s. */
export const rowSumDefects = (A: Arithmetic, table: Tableau): Vector =>
  squared(A, table.a).map((row, s) => minus(sum(row), fractionIn(A, table.c[s]!)));

const elementaryWeights = (A: Arithmetic, a: Matrix, tree: Tree): Vector => {
  const children = tree.map(child => elementaryWeights(A, a, child));
  return a.map(row => children.reduce<Scalar>((w, child) => times(w, dot(row, child)), A.of(1)));
};

const squared = (A: Arithmetic, a: readonly (readonly Fraction[])[]): Matrix =>
  a.map(row => a.map((_, r) => fractionIn(A, row[r] ?? '0')));
