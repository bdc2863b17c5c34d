import { float64 } from '../arithmetic/float64.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { sizeOf, widened } from '../arithmetic/widened.js';
import { centre, centreRowsIn } from './centres.js';
import { identityMatrix, matrixOf, matrixSum, scaledMatrix } from './matrices.js';
import { minus, norm2, over, plus, product, readingOf, root, sum, times, transpose } from './verbs.js';
import type { Matrix, Vector } from './verbs.js';

type Numbers = readonly number[];
type Rows = readonly Numbers[];
interface Columns {
  readonly images: Rows;
  readonly right: Rows;
}

/** D ≈ U diag(s) Vᵀ with s ascending; the rows of `left` and `right` are the columns of U and V, in plain numbers. */
export interface SingularFrame {
  readonly left: Rows;
  readonly right: Rows;
  /** Enclosures of the singular values of D. */
  readonly values: Vector;
}

/**
 * Singular values of a small matrix, with the frames that show them.
 *
 * The frames are found in plain numbers (Jacobi rotations of the columns); then, with T = UᵀDV,
 *   |s_k − T_kk| ≤ (e + ε T_kk)/(1 − ε),   e = |T − diag T|,   1 + ε = (1 + |UᵀU − Id|)(1 + |VᵀV − Id|).
 * Proof. The singular values of U lie within |UᵀU − Id| of 1, so those of T within ε s_k of the s_k (Ostrowski), and
 * within e of |T_kk| (Weyl). Frobenius norms.
 * @param D  n × n, n small
 * Error     running bound. Numeric readings only; a tie of singular values costs nothing.
 */
export const singularFrame = (D: Matrix): SingularFrame => {
  const A = readingOf(D[0]!);
  const { left, right } = sorted(turnedColumns(centreRowsIn(float64, D).map(row => row.map(centre))));
  const [U, V] = [matrixOf(A, left), matrixOf(A, right)];
  const T = product(product(U, D), transpose(V));
  const epsilon = minus(times(offUnity(U), offUnity(V)), A.of(1));
  const rest = root(sum(T.map((row, j) => norm2(row.map((a, k) => (j === k ? A.of(0) : a))))));
  const values = T.map((row, k) => {
    const room = plus(rest, times(epsilon, A.of(sizeOf(row[k]!))));
    return widened(row[k]!, over(room, minus(A.of(1), epsilon)));
  });
  return { left, right, values };
};

/** 1 + |UUᵀ − Id|. */
const offUnity = (U: Matrix): Scalar => {
  const A = readingOf(U[0]!);
  const defect = matrixSum(product(U, transpose(U)), scaledMatrix(A.of(-1), identityMatrix(A, U.length)));
  return plus(A.of(1), root(sum(defect.map(norm2))));
};

const inner = (a: Numbers, b: Numbers): number => a.reduce((s, x, i) => s + x * b[i]!, 0);
const lengthOf = (a: Numbers): number => Math.sqrt(inner(a, a));

/** The columns of DV and of V, as rows, for the V that makes the columns of DV orthogonal: n ≤ 8 or so. */
const turnedColumns = (D: Rows): Columns => {
  const axes = D.map((_, j) => D.map((__, k) => (j === k ? 1 : 0)));
  const start: Columns = { images: axes.map((_, k) => D.map(row => row[k]!)), right: axes };
  const pairs = axes.flatMap((_, j) => axes.slice(j + 1).map((__, k) => [j, j + 1 + k] as const));
  return Array.from({ length: sweeps }, () => pairs)
    .flat()
    .reduce(turned, start);
};

const sweeps = 16;

/** Both lists with the rows j and k rotated, so that those of the first become orthogonal. */
const turned = ({ images, right }: Columns, [j, k]: readonly [number, number]): Columns => {
  const [a, b] = [images[j]!, images[k]!];
  const [p, q] = [inner(a, b), (inner(b, b) - inner(a, a)) / 2];
  const t = p === 0 ? 0 : p / (q + (q < 0 ? -1 : 1) * Math.sqrt(q * q + p * p));
  const c = 1 / Math.sqrt(1 + t * t);
  const rotated = (rows: Rows): Rows => {
    const [x, y] = [rows[j]!, rows[k]!];
    const [one, two] = [x.map((xi, i) => c * (xi - t * y[i]!)), x.map((xi, i) => c * (t * xi + y[i]!))];
    return rows.map((row, i) => (i === j ? one : i === k ? two : row));
  };
  return { images: rotated(images), right: rotated(right) };
};

/** Singular values ascending; the left frame is made of the directions of DV, the longest first. */
const sorted = ({ images, right }: Columns): { readonly left: Rows; readonly right: Rows } => {
  const order = images.map((_, k) => k).sort((j, k) => lengthOf(images[j]!) - lengthOf(images[k]!));
  const left = order.toReversed().reduce<Rows>((frame, k) => [...frame, direction(images[k]!, frame)], []);
  return { left: left.toReversed(), right: order.map(k => right[k]!) };
};

/** A unit vector orthogonal to the frame: along a, or where nothing of a is left, along the axis with most left. */
const direction = (a: Numbers, frame: Rows): Numbers => {
  const freed = (x: Numbers): Numbers =>
    [...frame, ...frame].reduce((y, e) => y.map((yi, i) => yi - inner(y, e) * e[i]!), x);
  const axes = a.map((_, j) => freed(a.map((__, k) => (j === k ? 1 : 0))));
  const size = lengthOf(a);
  const own = size > 0 ? freed(a.map(x => x / size)) : a;
  const best = lengthOf(own) > 0.5 ? own : axes.reduce((x, y) => (lengthOf(y) > lengthOf(x) ? y : x));
  return best.map(x => x / lengthOf(best));
};
