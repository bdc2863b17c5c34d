/** Input G of the theory: Gaussian attention in the plane, D = QᵀK not symmetric, Σ = [[1, ¼], [¼, ½]]. */
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { queryKeyMatrix } from '../../src/attention/weights.js';
import { gaussian, type Gaussian } from '../../src/measure/gaussian.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { semidefiniteFactor } from '../../src/sphere/semidefiniteFactor.js';
import { over, type Matrix, type Vector } from '../../src/sphere/verbs.js';

const rows = {
  Q: [
    [0.5, -0.25],
    [0.25, 0.75],
  ],
  K: [
    [0.25, 0.5],
    [-0.5, 0.25],
  ],
  V: [
    [1, 0.5],
    [-0.25, 0.75],
  ],
  Sigma: [
    [1, 0.25],
    [0.25, 0.5],
  ],
};

interface InputG {
  readonly Q: Matrix;
  readonly K: Matrix;
  readonly D: Matrix;
  readonly V: Matrix;
  readonly x: Vector;
  readonly mu: Gaussian;
}

export const inputG = (A: Arithmetic): InputG => {
  const [Q, K, V, Sigma] = [rows.Q, rows.K, rows.V, rows.Sigma].map(M => matrixOf(A, M)) as [
    Matrix,
    Matrix,
    Matrix,
    Matrix,
  ];
  const tenths = (...ks: readonly number[]): Vector => ks.map(k => over(A.of(k), A.of(10)));
  const factor = A.exact ? Sigma : semidefiniteFactor(Sigma, [0, 1]);
  const mu = { ...gaussian(tenths(3, -2), factor), covariance: Sigma };
  return { Q, K, V, D: queryKeyMatrix(Q, K), x: tenths(7, -4), mu };
};

/** The two heads of Input G: head h has row h of Q and K, and e_h times row h of V as values. */
export const headsOfG = (A: Arithmetic): readonly { readonly D: Matrix; readonly V: Matrix }[] => {
  const { Q, K, V } = inputG(A);
  return [0, 1].map(h => ({
    D: queryKeyMatrix([Q[h]!], [K[h]!]),
    V: V.map((row, j) => (j === h ? row : row.map(a => a.in.of(0)))),
  }));
};
