import { exp, expInto } from '../arithmetic/exp.js';
import { multiply } from './multiply.js';
import type { FlatMeasure, FlatWeights, Workspace } from './workspace.js';

/**
 * Velocity  v_i = P_{x_i} Σ_j w_j e^{x_i·Dx_j} V x_j / Z_i  of every token, and the energy  E = Σ_i w_i Z_i,  in doubles.
 *
 * The faster text of `velocity` (softmax) and `energy`: the N² kernels are computed once for both, as three products of
 * small matrices, and nothing is allocated. For ‖D‖_F ≥ 500 each row is shifted by its largest logit, so velocities are
 * right at any ‖D‖.
 * @param weights  D, V, any
 * @param mu       N tokens in S^{n−1}, masses
 * @param at       workspace of the same N and n; at.velocity receives the v_i
 * @returns        E, infinite beyond the largest double
 * Error           a priori, see flatBound; the same bits on every engine. Cost O(N² n + N n²).
 * See             velocity, energy (generic texts)
 */
export const velocityAndEnergy = (weights: FlatWeights, mu: FlatMeasure, at: Workspace): number => {
  const { lifted, logits, sums, N } = at;
  load(weights, mu, at);
  multiply(lifted);
  weigh(mu, at);
  multiply(logits);
  if (weights.steep) shiftRows(at);
  expInto(logits.out, 0, N * logits.outStride);
  multiply(sums);
  return finish(mu, at, weights.steep);
};

const load = ({ both }: FlatWeights, { tokens }: FlatMeasure, at: Workspace): void => {
  const { N, n, lifted, logits } = at;
  const rows = lifted.left;
  const columns = logits.right;
  const stride = logits.rightStride;
  for (let k = 0; k < both.length; k++) at.both[k] = both[k]!;
  for (let j = 0, p = 0; j < N; j++) {
    for (let k = 0, q = j; k < n; k++, p++, q += stride) {
      const x = tokens[p]!;
      rows[p] = x;
      columns[q] = x;
    }
  }
};

const weigh = ({ masses }: FlatMeasure, { N, n, lifted, sums }: Workspace): void => {
  const { out, outStride } = lifted;
  const { right, rightStride } = sums;
  for (let j = 0; j < N; j++) {
    const w = masses[j]!;
    const from = j * outStride + n;
    const to = j * rightStride;
    for (let k = 0; k < n; k++) right[to + k] = w * out[from + k]!;
    right[to + n] = w;
  }
};

const shiftRows = ({ N, logits, shift }: Workspace): void => {
  const { out, outStride } = logits;
  for (let i = 0; i < N; i++) {
    const row = i * outStride;
    let largest = -Infinity;
    for (let j = 0; j < N; j++) largest = Math.max(largest, out[row + j]!);
    shift[i] = largest;
    for (let j = 0; j < N; j++) out[row + j]! -= largest;
  }
};

const finish = ({ tokens, masses }: FlatMeasure, { N, n, sums, shift, velocity }: Workspace, steep: boolean): number => {
  const { out, outStride } = sums;
  let E = 0;
  for (let i = 0; i < N; i++) {
    const s = i * outStride;
    const t = i * n;
    const Z = out[s + n]!;
    E += masses[i]! * (steep ? Z * exp(shift[i]!) : Z);
    const inverse = 1 / Z;
    let radial = 0;
    for (let k = 0; k < n; k++) radial += tokens[t + k]! * out[s + k]!;
    radial *= inverse;
    for (let k = 0; k < n; k++) velocity[t + k] = out[s + k]! * inverse - radial * tokens[t + k]!;
  }
  return E;
};
