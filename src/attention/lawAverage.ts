import { generatingGradient, generatingOf, secondMomentOf, type Law } from '../measure/law.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, image, multiple, plus, product, quotient, times, transpose, type Vector } from '../sphere/verbs.js';
import type { AffineField } from './affineField.js';
import type { VectorField } from './field.js';
import type { GaussianRate } from './gaussianRate.js';
import type { Weights } from './weights.js';

/**
 * Softmax attention of any law, by its generating function:  Γ(x) = V ∇m(Dᵀx) / m(Dᵀx),  since x·Dy = Dᵀx·y.
 *
 * @param weights  D, V, n × n, any
 * @param law      m finite at Dᵀx
 * See             average (tokens), gaussianSoftmax (Gaussians)
 */
export const lawAverage =
  ({ D, V }: Weights, law: Law): VectorField =>
  x => {
    const l = image(transpose(D), x);
    return image(V, quotient(generatingGradient(law, l), generatingOf(law, l)));
  };

/** Unnormalised attention of any law,  Γ(x) = V ∇m(Dᵀx). */
export const unnormalisedLawAverage =
  ({ D, V }: Weights, law: Law): VectorField =>
  x =>
    image(V, generatingGradient(law, image(transpose(D), x)));

/** Linear attention of any law,  Γ(x) = ∫ (x·Dy) V y dμ(y) = V ∇²m(0) Dᵀx. */
export const linearLawAverage = ({ D, V }: Weights, law: Law): VectorField => {
  const slope = product(V, product(secondMomentOf(law), transpose(D)));
  return x => image(slope, x);
};

/**
 * The continuity equation of an affine field Γ(x) = b + Gx, tested with e^{l·x}:  its two sides
 *
 *   d/dt ∫ e^{l·x} dN(α, Σ) = (l·α′ + l·Σ′l/2) m(l)   and   ∫ l·Γ(x) e^{l·x} dμ(x) = l·(b m(l) + G ∇m(l)).
 *
 * They agree for all l if and only if the Gaussian whose mean and covariance have these rates follows the field.
 */
export const transportSides = (
  law: Law,
  { field, rate }: { readonly field: AffineField; readonly rate: GaussianRate },
): ((l: Vector) => readonly [Scalar, Scalar]) => {
  const half = (l: Vector): Scalar => multiple(0.5, dot(l, image(rate.covariance, l)));
  return l => {
    const m = generatingOf(law, l);
    const carried = plus(times(m, dot(l, field.offset)), dot(l, image(field.slope, generatingGradient(law, l))));
    return [times(m, plus(dot(l, rate.mean), half(l))), carried];
  };
};
