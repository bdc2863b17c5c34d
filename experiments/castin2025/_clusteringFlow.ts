import { EigenvalueDecomposition, inverse, Matrix as Table, SingularValueDecomposition } from 'ml-matrix';
import { identity, times, transposed, type Rows } from './_rows.js';

/** A = −c QᵀQ with Q of one row or two, fewer than the dimension, and V symmetric. */
export interface Clustering {
  readonly Q: Rows;
  readonly c: number;
  readonly V: Rows;
}

/** Columns in ker Q, and the others. */
export interface Turned {
  readonly resting: Rows;
  readonly moving: Rows;
}

const tableOf = (A: Rows): Table => new Table(A.map(row => [...row]));
const zeros = (n: number): readonly number[] => Array.from({ length: n }, () => 0);

/** R with its columns turned so that all but r of them lie in ker Q: RU, U the right singular vectors of QR. */
export const turned = (Q: Rows, R: Rows): Turned => {
  const [n, r] = [R.length, Q.length];
  const square = [...times(Q, R), ...R.slice(r).map(() => zeros(n))];
  const columns = times(R, new SingularValueDecomposition(tableOf(square)).rightSingularVectors.to2DArray());
  return { resting: columns.map(row => row.slice(r, n)), moving: columns.map(row => row.slice(0, r)) };
};

/** Largest difference between one step and two half as long, relative to how far they go. */
const accuracy = 2 ** -12;

/**
 * Factors of Σ(2^k), k = 0, …, last, under softmax attention with A = −c QᵀQ, from Σ_0 = RRᵀ ≻ 0.
 *
 * A factor moves by R′ = VΣA R. With R = (C, X), QC = 0, that is C′ = 0 and X′ = −c V X YᵀY, Y = QX: so Σ = CCᵀ + XXᵀ,
 * where CCᵀ, of rank n − r, stays whatever V is, and limits have at least this rank. For V ≻ 0 they have no more, since
 * QΣ → 0. While YᵀY is held, X is an exponential, which knows no fast directions: steps grow with t.
 * See  identityValueFlow, gaussianFlow (second routes)
 */
export const clusteringFlow = (of: Clustering, R: Rows, last: number): readonly Rows[] => {
  const { resting, moving } = turned(of.Q, R);
  const pairs = new EigenvalueDecomposition(tableOf(of.V), { assumeSymmetric: true });
  const U = pairs.eigenvectorMatrix.to2DArray();
  const system = { rates: pairs.realEigenvalues.map(v => of.c * v), Q: paired(transposed(times(of.Q, U))) };
  const X = paired(times(transposed(U), moving));
  let [t, state] = [0, { X, Y: image(system.Q, X) }];
  return Array.from({ length: last + 1 }, (_, k) => {
    state = travelled(system, state, 2 ** k - t);
    t = 2 ** k;
    return times(U, state.X).map((row, i) => [...resting[i]!, ...row]);
  });
};

type Pairs = readonly (readonly [number, number])[];

/** In the eigenvectors of V: c times its eigenvalues, and the rows of Qᵀ. */
interface System {
  readonly rates: readonly number[];
  readonly Q: Pairs;
}

/** Rows of one entry or two as rows of two. */
const paired = (A: Rows): Pairs => A.map(([a = 0, b = 0]) => [a, b]);

/** X, and Y = QX, which is carried along since it may become much smaller than X. */
interface State {
  readonly X: Pairs;
  readonly Y: Pairs;
}

const travelled = (system: System, start: State, time: number): State => {
  let [t, h, state] = [0, Math.min(1, time) / 64, start];
  while (t < time) {
    const length = Math.min(h, time - t);
    const coarse = midpoint(system, state, length);
    const early = midpoint(system, state, length / 2);
    const fine = sum(early, midpoint(system, moved(system, state, early), length / 2));
    const share = largest(sum(coarse, fine, -1)) / (largest(fine) * accuracy) || 0;
    h = length * Math.min(4, 0.9 * share ** (-1 / 3));
    if (share <= 1) [t, state] = [t + length, moved(system, state, fine)];
  }
  return state;
};

const largest = (X: Pairs): number => X.reduce((most, [a, b]) => Math.max(most, Math.abs(a), Math.abs(b)), 0);

const sum = (X: Pairs, Y: Pairs, c = 1): Pairs => X.map(([a, b], i) => [a + c * Y[i]![0], b + c * Y[i]![1]]);

const moved = ({ Q }: System, { X, Y }: State, way: Pairs): State => ({ X: sum(X, way), Y: sum(Y, image(Q, way)) });

/** How far X goes in one step, with YᵀY as it is half-way. */
const midpoint = (system: System, state: State, h: number): Pairs =>
  damping(system, { X: state.X, Y: moved(system, state, damping(system, state, h / 2)).Y }, h);

/** x_i (exp(−c v_i h YᵀY) − I) for each row x_i of X; YᵀY = Σ s w wᵀ with w = (x, y) and (−y, x). */
const damping = ({ rates }: System, { X, Y }: State, h: number): Pairs => {
  const [[a, b], [c, d]] = Y as readonly [Pairs[number], Pairs[number]];
  const angle = Math.atan2(2 * (a * b + c * d), a * a + c * c - b * b - d * d) / 2;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const most = (a * x + b * y) ** 2 + (c * x + d * y) ** 2;
  const least = most === 0 ? 0 : (a * d - b * c) ** 2 / most;
  return X.map(([p, q], i) => {
    const [along, across] = [most, least].map(s => Math.expm1(-rates[i]! * h * s)) as [number, number];
    const [u, v] = [(p * x + q * y) * along, (q * x - p * y) * across];
    return [u * x - v * y, u * y + v * x];
  });
};

/** QX, two by two. */
const image = (Q: Pairs, X: Pairs): Pairs => {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const [i, [p, q]] of Q.entries()) {
    const [x, y] = X[i]!;
    [a, b, c, d] = [a + p * x, b + p * y, c + q * x, d + q * y];
  }
  return [
    [a, b],
    [c, d],
  ];
};

/**
 * The least eigenvalue of CCᵀ that is not 0, by another way: CCᵀ = Z(ZᵀΣ_0^{−1}Z)^{−1}Zᵀ, where the columns of Z are
 * orthonormal and span ker Q, since uᵀΣ^{−1}u is constant for u in ker Q. For V = Id it is the limit.
 */
export const leastPersisting = (Q: Rows, R: Rows): number => {
  const Z = turned(Q, identity(R.length)).resting;
  const whitened = times(inverse(tableOf(R)).to2DArray(), Z);
  const M = tableOf(times(transposed(whitened), whitened));
  return 1 / Math.max(...new EigenvalueDecomposition(M, { assumeSymmetric: true }).realEigenvalues);
};
