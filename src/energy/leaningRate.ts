import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import type { Measure } from '../measure/measure.js';
import { identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { over, sum } from '../sphere/verbs.js';
import { hessian } from './hessian.js';

/**
 * Growth of the directions that lean towards a point, D = β Id, V = Id:  Σ_k Hess E[ξ^k, ξ^k]/β,  ξ_i^k = P_{x_i} e_k.
 *
 * V = D/β: the flow is the ascent of E/β in the metric with the weights Z_i. At a state at rest a positive value means
 * an unstable direction. On the circle it is −2 Σ_i Σ_j w_i w_j (sin θ e^{β cos θ})′(1 − cos θ), θ = θ_i − θ_j.
 * @param beta  not 0
 * @param mu    N tokens with masses
 * @returns     the weights and the sum
 * Error        running bound. Cost O(N² n²).
 * Source       derived here
 * See          the formula on the circle (test)
 */
export const leaningRate = (beta: Scalar, mu: Measure): { readonly weights: Weights; readonly rate: Scalar } => {
  const V = identityMatrix(beta.in, mu.tokens[0]!.length);
  const D = scaledMatrix(beta, V);
  const leans = V.map(e => mu.tokens.map(x => tangentProjection(x, e)));
  return { weights: { D, V }, rate: over(sum(leans.map(xi => hessian(D, mu, xi))), beta) };
};
