import { duals } from '../arithmetic/dual.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { hyperbolicCosine } from '../sphere/hyperbolic.js';
import { dot, exponential, image, times, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { gaussian, generating, type Gaussian } from './gaussian.js';

/**
 * A law on ℝⁿ known by its moment generating function  m(l) = ∫ e^{l·y} dμ(y):  α + Rz for some z of mean 0 and
 * covariance Id.
 *
 * Differentiating under the integral, ∫ e^{l·y} y dμ = ∇m(l): what attention needs of μ is read off m by rules of
 * differentiation, with no integral computed. N(α, Σ) is the law with m = e^{α·l + l·Σl/2}, and no other has this m.
 */
export interface Law extends Gaussian {
  readonly generating: (mu: Gaussian) => (l: Vector) => Scalar;
}

/** N(α, Σ). */
export const normalLaw = (mu: Gaussian): Law => ({ ...mu, generating });

/** α + Rz for independent signs z_k = ±1: the same mean and covariance, and not Gaussian. m = e^{α·l} Π cosh(r_k·l). */
export const signLaw = (mu: Gaussian): Law => ({ ...mu, generating: ofSigns });

const ofSigns =
  ({ mean, factor }: Gaussian) =>
  (l: Vector): Scalar =>
    image(transpose(factor), l)
      .map(hyperbolicCosine)
      .reduce(times, exponential(dot(mean, l)));

/** m(l). */
export const generatingOf = (law: Law, l: Vector): Scalar => law.generating(law)(l);

/** The derivative of m(l) when l moves at the rate k. */
export const generatingSlope = (law: Law, l: Vector, k: Vector): Scalar => {
  const { in: D, moving, rateOf } = duals(l[0]!.in);
  const still = (x: Vector): Vector => x.map(a => moving(a, a.in.of(0)));
  const lifted = { ...gaussian(still(law.mean), law.factor.map(still)), in: D };
  return rateOf(law.generating(lifted)(l.map((a, j) => moving(a, k[j]!))));
};

/** ∇m(l) = ∫ e^{l·y} y dμ(y). */
export const generatingGradient = (law: Law, l: Vector): Vector =>
  l.map((a, k) =>
    generatingSlope(
      law,
      l,
      l.map((_, j) => a.in.of(j === k ? 1 : 0)),
    ),
  );

/** The second moment ∫ y yᵀ dμ(y) = ∇²m(0). */
export const secondMomentOf = (law: Law): Matrix =>
  law.mean.map((a, k) => {
    const { in: D, moving, rateOf } = duals(a.in);
    const still = (x: Vector): Vector => x.map(b => moving(b, b.in.of(0)));
    const lifted = { ...law, ...gaussian(still(law.mean), law.factor.map(still)), in: D };
    const along = law.mean.map((b, j) => moving(b.in.of(0), b.in.of(j === k ? 1 : 0)));
    return generatingGradient(lifted, along).map(rateOf);
  });

/** The second derivative of m(l) when l moves at the rate k:  ∫ e^{l·y} (k·y)² dμ(y). */
export const generatingCurvature = (law: Law, l: Vector, k: Vector): Scalar => {
  const { in: D, moving, rateOf } = duals(l[0]!.in);
  const still = (x: Vector): Vector => x.map(a => moving(a, a.in.of(0)));
  const lifted = { ...law, ...gaussian(still(law.mean), law.factor.map(still)), in: D };
  const along = l.map((a, j) => moving(a, k[j]!));
  return rateOf(generatingSlope(lifted, along, still(k)));
};
