import { EigenvalueDecomposition, Matrix as Table } from 'ml-matrix';
import { flat, productInto, rowsOf, times, transposed, transposeInto, type Rows } from './_rows.js';

/** The scheme of the published code: Euler steps of Σ′ = VΣAΣ + its transpose, and when it stops. */
export interface Scheme {
  readonly A: Rows;
  readonly V: Rows;
  readonly step: number;
  /** The run has converged when the Frobenius norm of Σ′ is less. */
  readonly still: number;
  /** The run has exploded when the trace of Σ is more. */
  readonly exploded: number;
  readonly steps: number;
}

export interface Stopped {
  readonly covariance: Rows;
  readonly converged: boolean;
  readonly steps: number;
  /** After how many steps an eigenvalue was negative. */
  readonly clipped: number;
}

/**
 * Euler steps on the covariance itself, negative eigenvalues set to 10^−14 after each, in plain floats.
 *
 * A run that comes back to an earlier state, kept after 2^k steps, goes round for ever and is stopped. It shows what
 * the published scheme reports, which need not be true. See clusteringFlow, covarianceFlow (the flow)
 */
export const projectedEuler = ({ A, V, step, still, exploded, steps }: Scheme, start: Rows): Stopped => {
  const n = start.length;
  const rate = rateOf(flat(V), flat(A), n);
  const S = flat(start);
  const earlier = new Float64Array(n * n).fill(NaN);
  let clipped = 0;
  const stopped = (converged: boolean, k: number): Stopped => ({
    ...{ covariance: rowsOf(S, n), converged, steps: k, clipped },
  });
  for (let k = 0; k < steps; k++) {
    const change = rate(S);
    if (normOf(change) < still) return stopped(true, k);
    for (let i = 0; i < S.length; i++) S[i]! += step * change[i]!;
    if (!isDefinite(S, n)) {
      clipped++;
      S.set(projected(rowsOf(S, n)).flat());
    }
    if (traceOf(S, n) > exploded || S.every((a, i) => a === earlier[i])) return stopped(false, k);
    if (Number.isInteger(Math.log2(k))) earlier.set(S);
  }
  return stopped(false, steps);
};

const normOf = (S: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < S.length; k++) sum += S[k]! * S[k]!;
  return Math.sqrt(sum);
};

const traceOf = (S: Float64Array, n: number): number => {
  let sum = 0;
  for (let k = 0; k < S.length; k += n + 1) sum += S[k]!;
  return sum;
};

/** Σ ↦ VΣAΣ + its transpose, in a place that is used again. */
const rateOf = (V: Float64Array, A: Float64Array, n: number) => {
  const [VS, AS, half, rate] = Array.from({ length: 4 }, () => new Float64Array(n * n)) as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array],
  ];
  return (S: Float64Array): Float64Array => {
    productInto(VS, [V, S], n);
    productInto(AS, [A, S], n);
    productInto(half, [VS, AS], n);
    transposeInto(rate, half, n);
    for (let k = 0; k < n * n; k++) rate[k]! += half[k]!;
    return rate;
  };
};

const eigenpairs = (S: Rows): EigenvalueDecomposition =>
  new EigenvalueDecomposition(new Table(S.map(row => [...row])), { assumeSymmetric: true });

/** Eigenvalues of a symmetric matrix, the least first. */
export const spectrumOf = (S: Rows): readonly number[] => eigenpairs(S).realEigenvalues.sort((a, b) => a - b);

const projected = (S: Rows): Rows => {
  const pairs = eigenpairs(S);
  const values = pairs.realEigenvalues.map(a => (a < 0 ? 1e-14 : a));
  const U = pairs.eigenvectorMatrix.to2DArray();
  return times(
    U.map(row => row.map((a, k) => a * values[k]!)),
    transposed(U),
  );
};

/** Whether Cholesky's pivots are positive. */
const isDefinite = (S: Float64Array, n: number): boolean => {
  const L = new Float64Array(n * n);
  for (let k = 0; k < n * n; k++) {
    const [i, j] = [Math.floor(k / n), k % n];
    if (j > i) continue;
    let left = S[k]!;
    for (let m = 0; m < j; m++) left -= L[i * n + m]! * L[j * n + m]!;
    if (i === j && !(left > 0)) return false;
    L[k] = i === j ? Math.sqrt(left) : left / L[j * n + j]!;
  }
  return true;
};
