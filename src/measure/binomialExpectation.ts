import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, over, quotient, sum, times, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/**
 * Expect f(μ^N), μ^N the empirical measure of N independent tokens with the law μ = wδ_x + (1 − w)δ_y:
 *   Σ_k C(N, k) w^k (1 − w)^{N−k} f((k/N)δ_x + (1 − k/N)δ_y).
 *
 * The fast form of `expectation`, for two atoms and samples of many thousands.
 * @param mu  two atoms
 * @param N   size of the sample
 * @returns   f ↦ its expectation
 * Error      running bound; relative N u from the products. Cost N + 1 values of f.
 * See        expectation (slow form)
 */
export const binomialExpectation = ({ tokens, masses, in: A }: Measure, N: number) => {
  const probabilities = binomial(masses, N);
  const share = (k: number): Scalar => over(A.of(k), A.of(N));
  const samples = probabilities.map((_, k) => measure(tokens, [share(k), share(N - k)]));
  return (f: (sample: Measure) => Scalar): Scalar => dot(probabilities, samples.map(f));
};

/** C(N, k) w^k (1 − w)^{N−k}, k = 0, …, N: ratios of neighbours from the mode outward, where nothing overflows. */
const binomial = (masses: Vector, N: number): Vector => {
  const [w, rest] = masses as readonly [Scalar, Scalar];
  const mode = Math.min(N, Math.floor((N + 1) * w.in.approximation(w).value));
  const above = outward(N - mode, k => times(over(w, rest), over(w.in.of(N - mode - k), w.in.of(mode + k + 1))));
  const below = outward(mode, k => times(over(rest, w), over(w.in.of(mode - k), w.in.of(N - mode + k + 1))));
  const all = [...below.toReversed(), w.in.of(1), ...above];
  return quotient(all, sum(all));
};

/** The running products of `count` ratios. */
const outward = (count: number, ratio: (k: number) => Scalar): Vector => {
  const products: Scalar[] = [];
  for (let k = 0; k < count; k++) products.push(k === 0 ? ratio(0) : times(products[k - 1]!, ratio(k)));
  return products;
};
