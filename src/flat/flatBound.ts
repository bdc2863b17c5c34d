import { u } from '../arithmetic/arithmetic.js';
import { expError } from '../arithmetic/exp.js';
import type { FlatMeasure, FlatWeights } from './flatWeights.js';

/** A priori bounds of one evaluation: absolute for each entry of the velocity, relative for the energy. */
export interface FlatBound {
  readonly velocity: number;
  readonly energy: number;
}

/**
 * What `velocityAndEnergy` may lose, with γ_k = ku/(1 − ku), L = max_ij |x_i|·|D||x_j|, B = max_jk (|V||x_j|)_k,
 * X = max_i Σ_k |x_ik|, all |·| by entries:
 *
 *   logit      two inner products of length n and a shift   λ = γ_{2n+4} L
 *   kernel     κ = e^λ (1 + expError u) − 1                 relative
 *   Z          ζ = (1 + κ)(1 + γ_{N+1}) − 1                 relative: N positive terms
 *   Σ w e Vx   ν = (1 + κ)(1 + γ_{N+n+2}) − 1               times Z B
 *   average    α = (1 + ν)(1 + γ_3)/(1 − ζ) − 1             times B, as |A| ≤ B: one reciprocal, one product
 *   velocity   B (α + X (α + γ_{n+3}(1 + α))) + γ_3 B (1 + α)(1 + X)      |x_ik| ≤ 1, A − (x·A) x
 *   energy     (1 + ζ)(1 + γ_{N+5}) − 1                     relative; e^shift and two products are in it
 *
 * Kernels that underflow beside the largest one, which is 1 or at least e^{−500}, lose nothing that γ does not cover.
 * Valid while λ < 1 and ζ < 1 (otherwise infinite) and as long as Z does not overflow.
 * Source  Higham, Accuracy and Stability of Numerical Algorithms, chapter 3
 */
export const flatBound = (D: FlatWeights, { tokens, masses }: FlatMeasure): FlatBound => {
  const { n } = D;
  const N = masses.length;
  const { L, B, X } = sizes(D, tokens);
  const lambda = gamma(2 * n + 4) * L;
  const kappa = lambda < 1 ? (1 + lambda + lambda * lambda) * (1 + expError * u) - 1 + 4 * u : Infinity;
  const zeta = grown(kappa, N + 1);
  const nu = grown(kappa, N + n + 2);
  const alpha = zeta < 1 ? ((1 + nu) * (1 + gamma(3))) / (1 - zeta) - 1 + 4 * u : Infinity;
  const projection = alpha + X * (alpha + gamma(n + 3) * (1 + alpha)) + gamma(3) * (1 + alpha) * (1 + X);
  return { velocity: B * projection * (1 + 16 * u), energy: grown(zeta, N + 5) };
};

const gamma = (k: number): number => (k * u * (1 + 4 * u)) / (1 - k * u);
/** (1 + a)(1 + γ_k) − 1, rounded up. */
const grown = (a: number, k: number): number => (a + gamma(k) + a * gamma(k)) * (1 + 8 * u);

const sizes = ({ n, both }: FlatWeights, tokens: Float64Array) => {
  const stride = both.length / n;
  const points = Array.from({ length: tokens.length / n }, (_, j) =>
    [...tokens.subarray(j * n, j * n + n)].map(Math.abs),
  );
  const dot = (x: readonly number[], y: readonly number[]): number => x.reduce((s, a, k) => s + a * y[k]!, 0);
  const columns = (x: readonly number[], from: number): readonly number[] =>
    x.map((_, k) =>
      dot(
        x,
        x.map((__, m) => Math.abs(both[m * stride + from + k]!)),
      ),
    );
  const queries = points.map(x => columns(x, 0));
  const L = queries.reduce((most, q) => points.reduce((m, y) => Math.max(m, dot(q, y)), most), 0);
  const B = Math.max(...points.flatMap(x => columns(x, n)));
  const X = Math.max(...points.map(x => x.reduce((s, a) => s + a, 0)));
  return { L: L * (1 + 2 ** -40), B: B * (1 + 2 ** -40), X: X * (1 + 2 ** -40) };
};
