import type { Scalar } from '../arithmetic/arithmetic.js';
import { unbounded } from '../arithmetic/widened.js';
import { over, sum, times, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/**
 * Expect f(μ^N), μ^N = (1/N) Σ_j δ_{X_j}, X_1, …, X_N independent with the law μ = Σ_i w_i δ_{x_i}.
 *
 * A finite sum over all samples, without any drawing: atom i is met k_i times with the probability
 * N!/(k_1! … k_K!) w_1^{k_1} … w_K^{k_K}, and then μ^N = Σ_i (k_i/N) δ_{x_i}.
 * @param mu  K atoms
 * @param N   size of the sample, C(N + K − 1, K − 1) terms; beyond 64 the sum is not formed, and nothing is known
 * @returns   f ↦ its expectation, in any reading
 * Error      running bound; for positive f every term is positive
 * See        energy (the bias of which is known in closed form)
 */
export const expectation =
  (mu: Measure, N: number) =>
  (f: (sample: Measure) => Scalar): Scalar => {
    const A = mu.in;
    if (N > mostSummed) return unbounded(A);
    const terms = counts(mu.tokens.length, N).map(ks => {
      const shares = ks.map(k => over(A.of(k), A.of(N)));
      return times(probability(mu.masses, ks), f(measure(mu.tokens, shares)));
    });
    return sum(terms);
  };

/** All N tokens are copies of one: a sample that is not independent, the wrong machinery. */
export const copiedExpectation: typeof expectation = mu => f =>
  sum(mu.tokens.map((x, i) => times(mu.masses[i]!, f(measure([x], [mu.in.of(1)])))));

const mostSummed = 64;

const counts = (K: number, N: number): readonly (readonly number[])[] =>
  K === 1
    ? [[N]]
    : Array.from({ length: N + 1 }, (_, k) => k).flatMap(k => counts(K - 1, N - k).map(rest => [k, ...rest]));

/** Π_i Π_{j ≤ k_i} (w_i m/j), m running through 1, …, N: the factors of N! and of the k_i! side by side. */
const probability = (w: Vector, ks: readonly number[]): Scalar => {
  const A = w[0]!.in;
  const factors = ks.flatMap((k, i) => Array.from({ length: k }, (_, j) => over(w[i]!, A.of(j + 1))));
  return factors.reduce((p, factor, m) => times(p, times(A.of(m + 1), factor)), A.of(1));
};
