import type { FlatMeasure, FlatWeights } from './flatWeights.js';
import { velocityAndEnergy } from './velocityAndEnergy.js';
import type { Workspace } from './workspace.js';

/** A layer for the flat texts: weights, step h ≠ 0, and whether the average is divided by Z (softmax) or not. */
export interface FlatLayer {
  readonly weights: FlatWeights;
  readonly h: number;
  readonly attention: 'softmax' | 'unnormalised';
}

/**
 * The discrete layer  x_i ← Nrm(x_i + h b_i),  b_i = Σ_j w_j e^{x_i·Dx_j} V x_j (softmax: divided by Z_i),  in doubles,
 * in place.
 *
 * The faster text of `layer`: N² kernels, nothing allocated. Iterated it is Euler's scheme on the sphere.
 * @param of  ‖D‖_F < 500, since Σ_j is not shifted where it is not divided
 * @param mu  N tokens in S^{n−1}, which are moved, and masses
 * @param at  workspace of the same N and n
 * @returns   the energy before the layer
 * Error      of b_i as in flatBound, without the projection; the normalisation adds γ_{n+4}. Cost O(N² n + N n²).
 * See        layer (generic text)
 */
export const flatLayer = ({ weights, h, attention }: FlatLayer, mu: FlatMeasure, at: Workspace): number => {
  const E = velocityAndEnergy(weights, mu, at);
  const { N, n, memory } = at;
  const { at: start, stride } = at.blocks.sums;
  for (let i = 0; i < N; i++) {
    const s = start + i * stride;
    const t = i * n;
    const step = attention === 'softmax' ? h / memory[s + n]! : h;
    let length2 = 0;
    for (let k = 0; k < n; k++) {
      const x = mu.tokens[t + k]! + step * memory[s + k]!;
      mu.tokens[t + k] = x;
      length2 += x * x;
    }
    const length = Math.sqrt(length2);
    for (let k = 0; k < n; k++) mu.tokens[t + k]! /= length;
  }
  return E;
};
