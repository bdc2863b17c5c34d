import type { Scalar } from '../arithmetic/arithmetic.js';
import { measure, type Measure } from '../measure/measure.js';
import { superposition } from '../measure/superposition.js';
import { dilate, image, minus, multiple, over, plus, square, sum, times, transpose } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';
import { energy } from './energy.js';
import { powerSpectrum } from './powerSpectrum.js';
import { spectrum } from './spectrum.js';
import { uniformMoment } from './uniformMoments.js';

/**
 * A lower bound of E_D(η) for D with all eigenvalues ≥ d > 0 and η of any sign and mass:
 *   Σ_{l ≤ L} λ_l(d) |η̂_l|²  ≤  E_{d Id}(η)  ≤  E_D(η).
 *
 * All λ_l(d) > 0, so with L → ∞ it is 0 for η = 0 only: E_D is strictly convex. L ≥ 1.
 * Error   running bound; the omitted terms are ≥ 0
 * Source  Funk–Hecke; e^{x·Dy} − e^{d x·y} is a positive definite kernel (energy-loewner-monotone)
 */
export const convexityModulus = (d: Scalar, eta: Measure, L: number): Scalar => {
  const n = eta.tokens[0]!.length;
  return sum(powerSpectrum(eta, L).map((power, l) => times(spectrum(n, l, d), power)));
};

/**
 * 1 + 1/(2 Σ_k d_k^{−2})  ≤  min E_D  for D with eigenvalues d_k > 0.
 *
 * From E ≥ 1 + ½ tr((DS)²), tr S = 1, and Cauchy–Schwarz: 1 = tr(D⁻¹DS) ≤ |D⁻¹||DS| in the frame of D.
 * Error   running bound
 * See     constantPotential
 */
export const definiteFloor = (eigenvalues: Vector): Scalar => {
  const one = eigenvalues[0]!.in.of(1);
  return plus(one, over(one, multiple(2, sum(eigenvalues.map(d => over(one, square(d)))))));
};

/** ½E(μ) + ½E(ν) − E(½μ + ½ν), which is ¼ E(μ − ν) by the parallelogram law. */
export const convexityDefect = (D: Matrix, mu: Measure, nu: Measure): Scalar => {
  const half = mu.in.of(0.5);
  const middle = superposition(measure(mu.tokens, dilate(half, mu.masses)), half, nu);
  return minus(multiple(0.5, plus(energy(D, mu), energy(D, nu))), energy(D, middle));
};

/** Z_σ(x) − Z_σ(y) under D. */
export const uniformSpread = (D: Matrix, x: Vector, y: Vector): Scalar =>
  minus(uniformMoment(image(transpose(D), x)), uniformMoment(image(transpose(D), y)));
