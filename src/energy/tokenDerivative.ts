import type { Measure } from '../measure/measure.js';
import { identityMatrix } from '../sphere/matrices.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import type { Matrix, Vector } from '../sphere/verbs.js';
import { energyRateAlong } from './energyRate.js';

/**
 * Tangential derivative of E in the position of token i: its rates when x_i alone moves along P_x e_1, …, P_x e_n.
 *
 * By the product rule on both places of x_i in the double sum; w_i ∇δE/δμ(x_i) by another route.
 * @param D   n × n, any
 * @param mu  N tokens with masses
 * @returns   a tangent vector at x_i
 * Error      running bound. Cost O(N² n²).
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), the first variation
 * See        wassersteinGradient
 */
export const tokenDerivative = (D: Matrix, mu: Measure, i: number): Vector => {
  const x = mu.tokens[i]!;
  const still = x.map(() => mu.in.of(0));
  const moving = (v: Vector): readonly Vector[] => mu.tokens.map((_, j) => (j === i ? v : still));
  return identityMatrix(mu.in, x.length).map(e => energyRateAlong(D, mu, moving(tangentProjection(x, e))));
};
