import type { Scalar } from '../arithmetic/arithmetic.js';
import { regularPolygon, type Sides } from '../measure/regularPolygon.js';
import { dot, exponential, minus, multiple, over, plus, sum, times, type Vector } from '../sphere/verbs.js';

/**
 * Real parts of the rates of a regular polygon of N equal tokens, which turns rigidly, under V = D = a Id + b J:
 *   ρ_m = Σ_k c_k (cos mδ_k − 1),  c_k = e^{g_k}(g_k − f_k(f_k − F))/Z,  m = 1, …, N/2,  δ_k = 2πk/N,
 *   g = a cos δ − b sin δ,  f = a sin δ + b cos δ,  F = Σ e^g f/Z,  Z = Σ e^g.
 *
 * Token j turns at the speed Σ_k e^{g} f/Σ_k e^{g} at δ = θ_k − θ_j, g′ = −f and f′ = g: the Jacobian is circulant.
 * Error   running bound. Cost O(N²).
 * Source  derived here
 * See     velocityDerivative (its trace is the sum over m = 1, …, N − 1; test)
 */
export const polygonRates = ([a, b]: readonly [Scalar, Scalar], sides: Sides): Vector => {
  const corners = regularPolygon(a.in, sides);
  const logits = corners.map(([c, s]) => minus(times(a, c!), times(b, s!)));
  const pulls = corners.map(([c, s]) => plus(times(a, s!), times(b, c!)));
  const kernels = logits.map(exponential);
  const total = sum(kernels);
  const turn = over(dot(kernels, pulls), total);
  const shares = corners.map((_, k) => {
    const bend = minus(logits[k]!, times(pulls[k]!, minus(pulls[k]!, turn)));
    return over(times(kernels[k]!, bend), total);
  });
  const modes = Array.from({ length: sides >> 1 }, (_, m) => m + 1);
  const cosine = (k: number): Scalar => corners[k % sides]![0]!;
  return modes.map(m => sum(shares.map((c, k) => times(c, plus(cosine(m * k), multiple(-1, a.in.of(1)))))));
};
