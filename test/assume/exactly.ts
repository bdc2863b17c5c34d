/** Predicates of data in the rational reading, decided exactly. */
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { fraction } from '../../src/arithmetic/rational.js';
import type { Measure } from '../../src/measure/measure.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { minus, negative, norm2, plus, product, sum, times, transpose } from '../../src/sphere/verbs.js';
import type { Matrix, Vector } from '../../src/sphere/verbs.js';

export const signOf = (a: Scalar): -1 | 0 | 1 => {
  const { num } = fraction(a);
  return num > 0n ? 1 : num < 0n ? -1 : 0;
};
export const same = (a: Scalar, b: Scalar): boolean => signOf(minus(a, b)) === 0;
export const isOne = (a: Scalar): boolean => same(a, a.in.of(1));
export const sameVector = (x: Vector, y: Vector): boolean => x.every((a, k) => same(a, y[k]!));
export const sameMatrix = (M: Matrix, N: Matrix): boolean => M.every((row, j) => sameVector(row, N[j]!));

export const symmetricMatrix = (D: Matrix): boolean => sameMatrix(D, transpose(D));
export const orthogonalMatrix = (R: Matrix): boolean =>
  sameMatrix(product(transpose(R), R), identityMatrix(R[0]![0]!.in, R.length));

/** By expansion along the first row. */
export const determinant = (M: Matrix): Scalar => {
  const [row, ...rows] = M;
  if (rows.length === 0) return row![0]!;
  const minor = (k: number): Scalar => determinant(rows.map(r => r.filter((_, j) => j !== k)));
  return row!.map((a, k) => times(k % 2 === 0 ? a : negative(a), minor(k))).reduce(plus);
};

/** D = Dᵀ ⪰ 0 if and only if every principal minor is ≥ 0. */
export const positiveSemidefiniteMatrix = (D: Matrix): boolean =>
  symmetricMatrix(D) && subsets(D.length).every(S => signOf(determinant(S.map(j => S.map(k => D[j]![k]!)))) >= 0);
export const negated = (D: Matrix): Matrix => D.map(row => row.map(negative));
export const indefinite = (D: Matrix): boolean =>
  !positiveSemidefiniteMatrix(D) && !positiveSemidefiniteMatrix(negated(D));

const subsets = (n: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** n - 1 }, (_, s) => Array.from({ length: n }, (__, k) => k).filter(k => ((s + 1) >> k) % 2));

export const onTheSphere = (mu: Measure): boolean => mu.tokens.every(x => isOne(norm2(x)));
export const probability = ({ masses }: Measure): boolean => masses.every(w => signOf(w) === 1) && isOne(sum(masses));
