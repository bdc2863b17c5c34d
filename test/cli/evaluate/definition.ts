/**
 * The quantities from their definitions, a second route: double sums, no log-sum-exp, P_x as the matrix I − xxᵀ, logits
 * Qx·Ky without the product QᵀK, Sinkhorn–Knopp scaling itself, dE/dt by the chain rule in the unprojected gradient.
 */
import type { Arithmetic, Scalar } from '../../../src/arithmetic/arithmetic.js';
import type { Kind } from '../../../src/attention/kinds.js';
import { identityMatrix, matrixOf } from '../../../src/sphere/matrices.js';
import {
  combine,
  dilate,
  dot,
  exponential,
  image,
  logarithm,
  minus,
  over,
  plus,
  sum,
  times,
  transpose,
  translate,
  type Matrix,
  type Vector,
} from '../../../src/sphere/verbs.js';
import type { Document, HeadDocument } from './document.js';

interface Setting {
  readonly A: Arithmetic;
  readonly X: Matrix;
  readonly w: Vector;
  readonly D: Matrix;
  readonly given: Document;
}

const settingOf = (A: Arithmetic, given: Document): Setting => {
  const N = given.tokens.length;
  const w = given.masses?.map(A.of) ?? given.tokens.map(() => over(A.of(1), A.of(N)));
  return { A, X: matrixOf(A, given.tokens), w, D: matrixOf(A, given.D ?? []), given };
};

const kernel = (D: Matrix, x: Vector, y: Vector): Scalar => exponential(dot(image(transpose(D), x), y));

const projector = (A: Arithmetic, x: Vector): Matrix =>
  identityMatrix(A, x.length).map((row, j) => row.map((a, k) => minus(a, times(x[j]!, x[k]!))));

const visible = ({ A, given }: Setting, x: Vector, a: Vector): Vector =>
  given.space === 'euclidean' ? a : image(projector(A, x), a);

const partitionAt = ({ X, w, D }: Setting, x: Vector): Scalar => sum(X.map((y, j) => times(w[j]!, kernel(D, x, y))));

const gradientAt = ({ X, w, D }: Setting, x: Vector): Vector => {
  const pull = (E: Matrix): Vector =>
    combine(
      X.map((y, j) => times(w[j]!, kernel(E, x, y))),
      X.map(y => image(E, y)),
    );
  return translate(pull(D), pull(transpose(D)));
};

/** What the query sees of the tokens: logits, keys one by one, and their masses. */
interface Sight {
  readonly A: Arithmetic;
  readonly queries: Matrix;
  readonly keys: Matrix;
  readonly w: Vector;
  readonly epsilon: Scalar;
}
type Shares = (sight: Sight) => Vector;

/** Shares of the last query from f of its logits, perhaps divided by their sum. */
const pointwise =
  (f: (q: Vector, k: Vector) => Scalar, normalised = false): Shares =>
  ({ queries, keys, w, A }) => {
    const shares = keys.map((k, j) => times(w[j]!, f(queries.at(-1)!, k)));
    return normalised ? dilate(over(A.of(1), sum(shares)), shares) : shares;
  };

const sizeOf = (a: Scalar): number => a.in.approximation(a).value;

/** Sinkhorn–Knopp itself, 2^9 scalings of rows and columns, without logarithms. */
const scaled: Shares = ({ A, queries, keys, w, epsilon }) => {
  const kernel = queries.map(q => keys.map(k => exponential(over(dot(q, k), epsilon))));
  const columns = transpose(kernel);
  const scaling = (rows: Matrix, other: Vector): Vector =>
    rows.map(row => over(A.of(1), sum(row.map((k, j) => times(times(k, w[j]!), other[j]!))))).map(a => A.pivot([a]));
  let [a, b]: [Vector, Vector] = [w, w];
  for (let k = 0; k < 2 ** 9; k++) {
    a = scaling(kernel, b);
    b = scaling(columns, a);
  }
  a = scaling(kernel, b);
  const last = kernel.length - 1;
  return kernel[last]!.map((k, j) => over(times(times(w[j]!, k), times(a[last]!, b[j]!)), epsilon));
};

/** The exact best logits of well separated or equal keys, by comparing doubles of their differences. */
const leading: Shares = ({ A, queries, keys, w }) => {
  const logits = keys.map(k => dot(queries.at(-1)!, k));
  const best = logits.filter(l => logits.every(m => sizeOf(minus(l, m)) >= 0))[0]!;
  const shares = logits.map((l, j) => (sizeOf(minus(l, best)) === 0 ? w[j]! : A.of(0)));
  return dilate(over(A.of(1), sum(shares)), shares);
};

const one = (a: Scalar): Scalar => a.in.of(1);
export const sharesOf: Readonly<Partial<Record<Kind, Shares>>> = {
  softmax: pointwise((q, k) => exponential(dot(q, k)), true),
  unnormalised: pointwise((q, k) => exponential(dot(q, k))),
  l2: pointwise((q, k) => exponential(minus(times(q[0]!.in.of(2), dot(q, k)), plus(dot(q, q), dot(k, k)))), true),
  sigmoid: pointwise((q, k) => over(one(q[0]!), plus(one(q[0]!), exponential(minus(q[0]!.in.of(0), dot(q, k)))))),
  linear: pointwise(dot),
  relu: pointwise((q, k) => (sizeOf(dot(q, k)) > 0 ? dot(q, k) : q[0]!.in.of(0))),
  hardmax: leading,
  sinkhorn: scaled,
};

const headAt = ({ A, X, w, given }: Setting, i: number, head: HeadDocument): Vector => {
  const [Q, K] = [head.D ? identityMatrix(A, X[0]!.length) : matrixOf(A, head.Q!), matrixOf(A, head.D ?? head.K!)];
  const seen = X.slice(0, given.attention?.mask ? i + 1 : X.length);
  const others = seen.filter((_, j) => j !== i);
  const order = [...others, X[i]!];
  const masses = [...w.slice(0, seen.length).filter((_, j) => j !== i), w[i]!];
  const sight = {
    ...{ A, w: masses, epsilon: A.of(given.attention?.epsilon ?? 1) },
    queries: order.map(x => image(Q, x)),
    keys: order.map(y => image(K, y)),
  };
  const retrieved = image(matrixOf(A, head.V), combine(sharesOf[given.attention?.kind ?? 'softmax']!(sight), order));
  return head.W ? image(matrixOf(A, head.W), retrieved) : retrieved;
};

const velocities = (setting: Setting): Matrix => {
  const { X, given } = setting;
  const heads = given.attention?.heads ?? [{ D: given.D!, V: given.D! }];
  return X.map((x, i) => visible(setting, x, heads.map(head => headAt(setting, i, head)).reduce(translate)));
};

const definitions: Readonly<Record<string, (setting: Setting) => Vector>> = {
  energy: s => [
    dot(
      s.w,
      s.X.map(x => partitionAt(s, x)),
    ),
  ],
  partition: s => s.X.map(x => partitionAt(s, x)),
  logPartition: s => s.X.map(x => logarithm(partitionAt(s, x))),
  firstVariation: s => s.X.map(x => plus(partitionAt(s, x), partitionAt({ ...s, D: transpose(s.D) }, x))),
  wassersteinGradient: s => s.X.flatMap(x => visible(s, x, gradientAt(s, x))),
  velocity: s => velocities(s).flat(),
  energyRate: s => {
    const v = velocities(s);
    return [sum(s.X.map((x, i) => times(s.w[i]!, dot(gradientAt(s, x), v[i]!))))];
  },
};

/** The entries of the quantity that a document asks for, row by row. */
export const definition = (A: Arithmetic, given: Document): Vector => definitions[given.quantity]!(settingOf(A, given));
