/**
 * Rates of a Gaussian from their definitions, a second route: the table of the theory with inverses where tilting needs
 * them, and Sinkhorn–Knopp itself, alternately scaling the two marginals of a Gaussian joint law.
 */
import type { Arithmetic, Scalar } from '../../../src/arithmetic/arithmetic.js';
import type { Numbers, Rows } from '../../../src/cli/evaluate/numbers.js';
import { centre } from '../../../src/sphere/centres.js';
import { eliminated } from '../../../src/sphere/inverse.js';
import { identityMatrix, matrixOf, matrixSum, outer, scaledMatrix, trace } from '../../../src/sphere/matrices.js';
import { difference, image, over, product, translate, transpose } from '../../../src/sphere/verbs.js';
import type { Matrix, Vector } from '../../../src/sphere/verbs.js';
import type { HeadDocument } from './document.js';

export interface GaussianDocument {
  readonly mean: Numbers;
  readonly covariance: Rows;
  readonly D?: Rows;
  readonly attention?: {
    readonly kind: 'softmax' | 'l2' | 'linear' | 'sinkhorn';
    readonly epsilon?: number;
    readonly heads: readonly HeadDocument[];
  };
}

interface Setting {
  readonly alpha: Vector;
  readonly Sigma: Matrix;
  readonly V: Matrix;
  readonly A: Matrix;
  readonly KK: Matrix;
  readonly epsilon: Scalar;
}

interface Part {
  readonly mean: Vector;
  readonly slope: Matrix;
}

const chain = (...Ms: readonly Matrix[]): Matrix => Ms.reduce(product);
const onePlus = (M: Matrix): Matrix => matrixSum(identityMatrix(M[0]![0]!.in, M.length), M);
const twice = (M: Matrix): Matrix => matrixSum(M, M);

const parts: Readonly<Record<string, (s: Setting) => Part>> = {
  softmax: ({ alpha, Sigma, V, A }) => ({
    mean: image(product(V, onePlus(product(Sigma, A))), alpha),
    slope: chain(V, Sigma, A),
  }),
  linear: ({ alpha, Sigma, V, A }) => {
    const slope = chain(V, matrixSum(Sigma, outer(alpha, alpha)), A);
    return { mean: image(slope, alpha), slope };
  },
  l2: ({ alpha, Sigma, V, A, KK }) => {
    const X = product(V, eliminated(onePlus(twice(product(Sigma, KK)))));
    return { mean: image(product(X, onePlus(twice(product(Sigma, A)))), alpha), slope: chain(twice(X), Sigma, A) };
  },
  sinkhorn: ({ alpha, Sigma, V, A, epsilon }) => {
    const a = scaledMatrix(over(epsilon.in.of(1), epsilon), A);
    const Ve = scaledMatrix(over(epsilon.in.of(1), epsilon), V);
    return { mean: image(Ve, alpha), slope: chain(Ve, scaled(Sigma, a), a) };
  },
};

/** The conditional covariance W of the joint law: U = Σ(1 + aᵀWaΣ)^{−1}, W = Σ(1 + aUaᵀΣ)^{−1} until nothing moves. */
const scaled = (Sigma: Matrix, a: Matrix): Matrix => {
  let [W, moves] = [Sigma, Infinity];
  for (;;) {
    const U = product(Sigma, eliminated(onePlus(chain(transpose(a), W, a, Sigma))));
    const next = product(Sigma, eliminated(onePlus(chain(a, U, transpose(a), Sigma))));
    const step = next.map((row, i) => difference(row, W[i]!));
    const moved = Math.abs(centre(trace(product(step, transpose(step)))));
    if (!(moved < moves)) return next;
    [W, moves] = [next, moved];
  }
};

const settingOf = (A: Arithmetic, given: GaussianDocument, head: HeadDocument): Setting => {
  const [Q, K] = [matrixOf(A, head.Q!), matrixOf(A, head.K!)];
  const V = matrixOf(A, head.V);
  return {
    alpha: given.mean.map(A.of),
    Sigma: matrixOf(A, given.covariance),
    V: head.W === undefined ? V : product(matrixOf(A, head.W), V),
    A: product(transpose(K), Q),
    KK: product(transpose(K), K),
    epsilon: A.of(given.attention!.epsilon ?? 1),
  };
};

/** α′ and Σ′, summed over the heads. */
export const gaussianDefinition = (A: Arithmetic, given: GaussianDocument): { mean: Vector; covariance: Matrix } => {
  const { kind, heads } = given.attention!;
  const all = heads.map(head => parts[kind]!(settingOf(A, given, head)));
  const slope = all.map(part => part.slope).reduce(matrixSum);
  const half = product(slope, matrixOf(A, given.covariance));
  return { mean: all.map(part => part.mean).reduce(translate), covariance: matrixSum(half, transpose(half)) };
};
