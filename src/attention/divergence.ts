import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { identityMatrix } from '../sphere/matrices.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { dot, sum } from '../sphere/verbs.js';
import { velocityDerivative } from './velocityDerivative.js';
import type { Weights } from './weights.js';

/**
 * Divergence of softmax attention as a motion of N tokens on (S^{n−1})^N: the trace of its Jacobian,
 *   Σ_i Σ_k P_{x_i}e_k · ∂v_i/∂x_i [P_{x_i}e_k].
 *
 * At a stationary state it is the sum of all rates, so a positive divergence means an unstable direction.
 * @param weights  D, V, n × n, any
 * @param mu       N tokens with masses
 * @returns        one number, per unit time
 * Error           running bound. Cost O(N³ n² + N² n³).
 * Source          the trace does not depend on the basis
 * See             clusterRate (the rates of a pair, test)
 */
export const divergence = (weights: Weights, mu: Measure): Scalar => {
  const axes = identityMatrix(mu.in, mu.tokens[0]!.length);
  const [derivative, still] = [velocityDerivative(weights, mu), axes[0]!.map(() => mu.in.of(0))];
  const terms = mu.tokens.flatMap((x, i) =>
    axes.map(e => {
      const xi = tangentProjection(x, e);
      return dot(xi, derivative(mu.tokens.map((_, j) => (j === i ? xi : still)))[i]!);
    }),
  );
  return sum(terms);
};
