import type { Scalar } from '../arithmetic/arithmetic.js';
import { duals, type Duals } from '../arithmetic/dual.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { dot, type Matrix, type Vector } from '../sphere/verbs.js';
import type { Measure } from './measure.js';
import { gradientOf, valueOf, type TestFunction } from './testFunction.js';

/** ∫ φ dμ = Σ_i w_i φ(x_i). */
export const integral = (phi: TestFunction, mu: Measure): Scalar => dot(mu.masses, mu.tokens.map(valueOf(phi)));

/**
 * Rate of an integral  d/dt ∫ φ dμ_t = d/dt Σ_i w_i φ(x_i)  while token i moves with the velocity v_i.
 *
 * By differentiation of the formula for φ in dual numbers: no gradient is written down.
 * @param phi  a test function of ℝⁿ
 * @param mu   N tokens with masses, which stay
 * @param v    N vectors of ℝⁿ
 * Error       running bound
 * See         transportRate, spaceTransportRate (second routes)
 */
export const integralRate = (phi: TestFunction, mu: Measure, v: readonly Vector[]): Scalar => {
  const moving = duals(mu.in);
  const value = valueOf(constants(moving, phi));
  const rates = mu.tokens.map((x, i) => moving.rateOf(value(x.map((xk, k) => moving.moving(xk, v[i]![k]!)))));
  return dot(mu.masses, rates);
};

/**
 * Weak form of −div(μ v)  ∫ P_x∇φ · v dμ, with the gradient of φ on the sphere.
 *
 * @param v  a field on the sphere, the same for all tokens
 * Error     running bound
 * See       integralRate
 */
export const transportRate = (phi: TestFunction, mu: Measure, v: (x: Vector) => Vector): Scalar => {
  const gradient = gradientOf(phi);
  const rates = mu.tokens.map(x => dot(tangentProjection(x, gradient(x)), v(x)));
  return dot(mu.masses, rates);
};

/** The same on ℝⁿ, where no direction is left out:  ∫ ∇φ · v dμ. */
export const spaceTransportRate = (phi: TestFunction, mu: Measure, v: (x: Vector) => Vector): Scalar => {
  const gradient = gradientOf(phi);
  return dot(
    mu.masses,
    mu.tokens.map(x => dot(gradient(x), v(x))),
  );
};

const constants = (moving: Duals, { b, M, a }: TestFunction): TestFunction => {
  const still = (x: Vector): Vector => x.map(xk => moving.moving(xk, xk.in.of(0)));
  const rows = (of: Matrix): Matrix => of.map(still);
  return { b: still(b), M: rows(M), a: still(a) };
};
