import { expInto } from '../arithmetic/exp.js';
import { exp } from '../arithmetic/exp.js';
import type { FlatData, Workspace } from './workspace.js';

/**
 * Velocity  v_i = P_{x_i} Σ_j w_j e^{x_i·Dx_j} V x_j / Z_i  of every token, and the energy  E = Σ_i w_i Z_i,  in doubles.
 *
 * The faster text of `velocity` (softmax) and `energy`; the N² kernels are computed once for both. Nothing is allocated.
 * Rows whose largest logit leaves [−512, 512] are shifted by it, so velocities are right at any ‖D‖.
 * @param data  N tokens in S^{n−1}, masses, D and V, any
 * @param at    workspace of the same N and n; at.velocity receives the v_i
 * @returns     E, infinite beyond the largest double
 * Error        a priori, see flatBound; the same bits on every engine. Cost O(N² n + N n²).
 * See          velocity, energy (generic texts)
 */
export const velocityAndEnergy = (data: FlatData, at: Workspace): number => {
  prepare(data, at);
  logits(data, at);
  expInto(at.kernels, 0, data.N * data.N);
  average(data, at);
  project(data, at);
  return total(data, at);
};

const prepare = ({ N, n, tokens, masses, D, V }: FlatData, { keys, values }: Workspace): void => {
  for (let j = 0; j < N; j++) {
    for (let k = 0; k < n; k++) {
      let key = 0;
      let value = 0;
      for (let m = 0; m < n; m++) {
        const y = tokens[j * n + m]!;
        key += D[k * n + m]! * y;
        value += V[k * n + m]! * y;
      }
      keys[k * N + j] = key;
      values[k * N + j] = masses[j]! * value;
    }
  }
};

const logits = ({ N, n, tokens }: FlatData, { keys, kernels, shift }: Workspace): void => {
  for (let i = 0; i < N; i++) {
    let largest = -Infinity;
    for (let j = 0; j < N; j++) {
      let logit = 0;
      for (let k = 0; k < n; k++) logit += tokens[i * n + k]! * keys[k * N + j]!;
      kernels[i * N + j] = logit;
      if (logit > largest) largest = logit;
    }
    shift[i] = largest > -512 && largest < 512 ? 0 : largest;
    if (shift[i] !== 0) for (let j = 0; j < N; j++) kernels[i * N + j]! -= largest;
  }
};

const average = ({ N, n, masses }: FlatData, { kernels, values, partition, velocity }: Workspace): void => {
  for (let i = 0; i < N; i++) {
    let Z = 0;
    for (let j = 0; j < N; j++) Z += masses[j]! * kernels[i * N + j]!;
    partition[i] = Z;
    for (let k = 0; k < n; k++) {
      let a = 0;
      for (let j = 0; j < N; j++) a += kernels[i * N + j]! * values[k * N + j]!;
      velocity[i * n + k] = a / Z;
    }
  }
};

const project = ({ N, n, tokens }: FlatData, { velocity }: Workspace): void => {
  for (let i = 0; i < N; i++) {
    let radial = 0;
    for (let k = 0; k < n; k++) radial += tokens[i * n + k]! * velocity[i * n + k]!;
    for (let k = 0; k < n; k++) velocity[i * n + k]! -= radial * tokens[i * n + k]!;
  }
};

const total = ({ N, masses }: FlatData, { partition, shift }: Workspace): number => {
  let E = 0;
  for (let i = 0; i < N; i++) E += masses[i]! * (shift[i] === 0 ? partition[i]! : partition[i]! * exp(shift[i]!));
  return E;
};
