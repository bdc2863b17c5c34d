import type { VectorField } from '../attention/field.js';
import { unnormalisedAverage } from '../attention/unnormalisedAverage.js';
import type { Measure } from '../measure/measure.js';
import type { Symmetric } from '../sphere/brand.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { dilate, translate, transpose, type Matrix } from '../sphere/verbs.js';

/**
 * Wasserstein gradient  ∇δE/δμ(x) = P_x ∫ (e^{x·Dy} D y + e^{y·Dx} Dᵀy) dμ(y).
 *
 * The tangential derivative of E in the position of a token, over its mass. Both terms are there, so it is right for
 * every D.
 * @param D   n × n, any
 * @param mu  N tokens with masses
 * @returns   x ↦ a tangent vector at x
 * Error      running bound; infinite beyond the largest double. Cost O(N n²) once and O(N n) for each x.
 * Source     Burger, Kabri, Korolev, Roith, Weigand (2025), the first variation
 * See        shortWassersteinGradient, velocity (second routes for symmetric D)
 */
export const wassersteinGradient = (D: Matrix, mu: Measure): VectorField => {
  const Dt = transpose(D);
  const asQuery = unnormalisedAverage({ D, V: D }, mu);
  const asKey = unnormalisedAverage({ D: Dt, V: Dt }, mu);
  return x => tangentProjection(x, translate(asQuery(x), asKey(x)));
};

/** The short form  2 P_x ∫ e^{x·Dy} D y dμ(y), the gradient only when D = Dᵀ. */
export const shortWassersteinGradient = (D: Symmetric, mu: Measure): VectorField => {
  const half = unnormalisedAverage({ D, V: D }, mu);
  const two = mu.in.of(2);
  return x => tangentProjection(x, dilate(two, half(x)));
};
