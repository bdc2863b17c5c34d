import type { Scalar } from '../arithmetic/arithmetic.js';
import { partition } from '../attention/partition.js';
import type { Measure } from '../measure/measure.js';
import { plus, transpose, type Matrix, type Vector } from '../sphere/verbs.js';

/**
 * First variation  δE/δμ(x) = ∫ (e^{x·Dy} + e^{y·Dx}) dμ(y).
 *
 * The derivative of E in the mass at x; 2 Z_μ(x) only when D is symmetric. ∫ δE/δμ dμ = 2E.
 * @param D   n × n, any
 * @param mu  N tokens with masses
 * Error      running bound; every term is positive. Cost O(N n²) once and O(N n) for each x.
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), the first variation
 * See        wassersteinGradient
 */
export const firstVariation = (D: Matrix, mu: Measure): ((x: Vector) => Scalar) => {
  const asQuery = partition(D, mu);
  const asKey = partition(transpose(D), mu);
  return x => plus(asQuery(x), asKey(x));
};
