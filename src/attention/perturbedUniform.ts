import type { Scalar } from '../arithmetic/arithmetic.js';
import { widened } from '../arithmetic/widened.js';
import type { Measure } from '../measure/measure.js';
import type { Differentiable } from '../measure/rayleighQuotient.js';
import { reweighted } from '../measure/reweighted.js';
import { ruleRemainder } from '../measure/uniformRule.js';
import { plus, times, type Vector } from '../sphere/verbs.js';
import type { Field } from './field.js';
import type { Weights } from './weights.js';

/** Y, a polynomial of degree k in y_1, y_2, and tokens that integrate like the uniform measure there. */
export interface Perturbed {
  readonly Y: Differentiable & { readonly degree: number };
  readonly sigma: Measure;
  readonly beta: Scalar;
}

/**
 * Velocity of the perturbed uniform measure (1 + εY)σ at x, its coordinates in the plane of y_1, y_2.
 *
 * Finitely many tokens stand for σ, so nothing is known of it beforehand.
 * @param field    softmax or unnormalised, with D = β Id
 * @param epsilon  |εY| ≤ ½
 * @param x        a point of the plane, n = 2, 3, 4
 * @returns        (v_1, v_2), per unit time
 * Error           running bound and `ruleRemainder`, what the tokens leave out of σ
 * See             test/attention/perturbedUniform.test.ts (degree 1 by Bessel functions)
 */
export const perturbedUniform =
  (field: Field, weights: Weights, { Y, sigma, beta }: Perturbed) =>
  (x: Vector, epsilon: Scalar): Vector => {
    const mu = reweighted(sigma, y => plus(beta.in.of(1), times(epsilon, Y.value(y))));
    const v = field(weights, mu)(x);
    return v.slice(0, 2).map(a => widened(a, ruleRemainder(beta, Y.degree)));
  };
