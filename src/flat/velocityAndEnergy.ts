import { exp, expInto } from '../arithmetic/exp.js';
import type { FlatMeasure, FlatWeights } from './flatWeights.js';
import type { Workspace } from './workspace.js';

/**
 * Velocity  v_i = P_{x_i} Σ_j w_j e^{x_i·Dx_j} V x_j / Z_i  of every token, and energy  E = Σ_i w_i Z_i,  in doubles.
 *
 * The faster text of `velocity` (softmax) and `energy`: the N² kernels are computed once for both, between products of
 * small matrices, and nothing is allocated. Where ‖D‖_F max|x|² ≥ 500 each row is shifted by its largest logit, so
 * velocities are right at any ‖D‖.
 * @param weights  D, V, any
 * @param mu       N tokens in S^{n−1}, masses
 * @param at       workspace of the same N and n; at.velocity receives the v_i
 * @returns        E, infinite beyond the largest double
 * Error           a priori, see flatBound; the same bits on every engine. Cost O(N² n + N n²).
 * See             velocity, energy (generic texts)
 */
export const velocityAndEnergy = (weights: FlatWeights, mu: FlatMeasure, at: Workspace): number => {
  const { at: from, stride } = at.blocks.kernels;
  const to = from + at.N * stride;
  const steep = !(weights.size * load(weights, mu, at) < 500);
  at.lift();
  weigh(mu, at);
  at.compare();
  if (steep) {
    shiftRows(at);
    expInto(at.memory, from, to);
  } else at.exponentials(8 * from, 8 * to);
  at.total();
  return finish(mu, at, steep);
};

/** Tokens and weights into the memory of the kernels; answers max |x_j|². */
const load = (weights: FlatWeights, { tokens }: FlatMeasure, { N, n, memory, blocks }: Workspace): number => {
  memory.set(weights.both, blocks.both.at);
  const { at: column, stride } = blocks.columns;
  const row = blocks.tokens.at;
  let largest = 0;
  for (let j = 0, p = 0; j < N; j++) {
    let length2 = 0;
    for (let k = 0, q = column + j; k < n; k++, p++, q += stride) {
      const x = tokens[p]!;
      memory[row + p] = x;
      memory[q] = x;
      length2 += x * x;
    }
    if (!(length2 <= largest)) largest = length2;
  }
  return largest;
};

const weigh = ({ masses }: FlatMeasure, { N, n, memory, blocks }: Workspace): void => {
  const { lifted, values } = blocks;
  for (let j = 0; j < N; j++) {
    const w = masses[j]!;
    const from = lifted.at + j * lifted.stride + n;
    const to = values.at + j * values.stride;
    for (let k = 0; k < n; k++) memory[to + k] = w * memory[from + k]!;
    memory[to + n] = w;
  }
};

const shiftRows = ({ N, memory, blocks, shift }: Workspace): void => {
  const { at, stride } = blocks.kernels;
  for (let i = 0; i < N; i++) {
    const row = at + i * stride;
    let largest = -Infinity;
    for (let j = 0; j < N; j++) largest = Math.max(largest, memory[row + j]!);
    shift[i] = largest;
    for (let j = 0; j < N; j++) memory[row + j]! -= largest;
  }
};

const finish = ({ tokens, masses }: FlatMeasure, at: Workspace, steep: boolean): number => {
  const { N, n, memory, shift, velocity } = at;
  const { at: start, stride } = at.blocks.sums;
  let E = 0;
  for (let i = 0; i < N; i++) {
    const s = start + i * stride;
    const t = i * n;
    const Z = memory[s + n]!;
    E += masses[i]! * (steep ? Z * exp(shift[i]!) : Z);
    const inverse = 1 / Z;
    let radial = 0;
    for (let k = 0; k < n; k++) radial += tokens[t + k]! * memory[s + k]!;
    radial *= inverse;
    for (let k = 0; k < n; k++) velocity[t + k] = memory[s + k]! * inverse - radial * tokens[t + k]!;
  }
  return E;
};
