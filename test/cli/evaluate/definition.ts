/**
 * The quantities from their definitions, a second route: double sums, no log-sum-exp, P_x as the matrix I − xxᵀ, logits
 * Qx·Ky without the product QᵀK, and dE/dt by the chain rule in the unprojected gradient.
 */
import type { Arithmetic, Scalar } from '../../../src/arithmetic/arithmetic.js';
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

const headAt = ({ A, X, w, given }: Setting, i: number, head: HeadDocument): Vector => {
  const [Q, K] = [head.D ? identityMatrix(A, X[0]!.length) : matrixOf(A, head.Q!), matrixOf(A, head.D ?? head.K!)];
  const seen = X.slice(0, given.attention?.mask ? i + 1 : X.length);
  const shares = seen.map((y, j) => times(w[j]!, exponential(dot(image(Q, X[i]!), image(K, y)))));
  const retrieved = image(matrixOf(A, head.V), combine(shares, seen));
  const out = head.W ? image(matrixOf(A, head.W), retrieved) : retrieved;
  return given.attention?.kind === 'unnormalised' ? out : dilate(over(A.of(1), sum(shares)), out);
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
