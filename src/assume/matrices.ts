import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Orthogonal, PositiveSemidefinite, Symmetric } from '../sphere/brand.js';
import { gramMatrix, identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { minus, multiple, plus, times, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Sizes of matrices: one draw in four each with entries of at most 2, ¼, 1, 6. The first is the generic one. */
const scales = [1, 1 / 8, 1 / 2, 3];

/** Entries by row and column: free dyadics on one drawn scale. */
const entries = (source: Source): ((j: number, k: number) => Scalar) => {
  const scale = scales[source.regime('scale', scales.length)]!;
  return (j, k) => (scale === 1 ? source.free(`${j}/${k}`) : multiple(scale, source.free(`${j}/${k}`)));
};

const matrix = (rows: number, columns: number, entry: (j: number, k: number) => Scalar): Matrix =>
  Array.from({ length: rows }, (_, j) => Array.from({ length: columns }, (__, k) => entry(j, k)));

const freeMatrix = (source: Source, rows: number, columns: number): Matrix => matrix(rows, columns, entries(source));

/** Any n × n matrix. */
export const anyMatrix = (n: Dimension): Chart<Matrix> => chart('any matrix', source => freeMatrix(source, n, n));

/** D = Dᵀ; indefinite, definite and singular ones all occur. */
export const symmetric = (n: Dimension): Chart<Symmetric, Matrix> =>
  chart('D symmetric', source => {
    const entry = entries(source);
    const upper = matrix(n, n, (j, k) => (j <= k ? entry(j, k) : source.in.of(0)));
    return upper.map((row, j) => row.map((a, k) => (j <= k ? a : upper[k]![j]!))) as unknown as Symmetric;
  });

/** D = BᵀB ⪰ 0, of every rank. */
export const positiveSemidefinite = (n: Dimension): Chart<PositiveSemidefinite, Symmetric> =>
  chart('D ⪰ 0', source => gramMatrix(freeMatrix(source, source.count('rank', 1, n), n)));

/** D = −BᵀB ⪯ 0, what positive semidefiniteness is dropped to. */
export const negativeSemidefinite = (n: Dimension): Chart<Symmetric> =>
  chart('D ⪯ 0', source => negated(gramMatrix(freeMatrix(source, source.count('rank', 1, n), n))));

const negated = (D: Symmetric): Symmetric => scaledMatrix(D[0]![0]!.in.of(-1), D) as Symmetric;

/** R with RᵀR = Id, det R = 1: n(n − 1)/2 Givens rotations of neighbouring axes, in the order that reaches every R. */
export const rotation = (n: Dimension): Chart<Orthogonal, Matrix> =>
  chart('R a rotation', source => {
    const turns = Array.from({ length: n - 1 }, (_, round) =>
      Array.from({ length: n - 1 - round }, (__, k) => [round, k]),
    );
    const angle = ([round, k]: readonly number[]) => source.unit(round === 0 ? `angle/${k}` : `angle/${round}/${k}`, 2);
    const turned = (R: Matrix, turn: readonly number[]): Matrix => turnedRows(R, [turn[1]!, turn[1]! + 1], angle(turn));
    return turns.flat().reduce<Matrix>(turned, identityMatrix(source.in, n)) as Orthogonal;
  });

/** G M for the Givens rotation G by the angle of (c, s) in the plane of the axes j, k. */
export const turnedRows = (M: Matrix, [j, k]: readonly [number, number], angle: Vector): Matrix => {
  const [c, s] = [angle[0]!, angle[1]!];
  const upper = M[j]!.map((a, i) => minus(times(c, a), times(s, M[k]![i]!)));
  const lower = M[j]!.map((a, i) => plus(times(s, a), times(c, M[k]![i]!)));
  return M.map((row, i) => (i === j ? upper : i === k ? lower : row));
};

/** Q in ℝ^{m×n}, any m from 1 to n + 1: queries or keys of any shape and rank. */
export const queries = (n: Dimension): Chart<Matrix> =>
  chart('Q any m × n', source => freeMatrix(source, source.count('rows', 1, n + 1), n));
