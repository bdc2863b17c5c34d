import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Perturbed } from '../attention/perturbedUniform.js';
import { rayleighQuotient } from '../measure/rayleighQuotient.js';
import { dilate, over, plus, quotient, times, type Vector } from '../sphere/verbs.js';
import type { growthRate } from './growthRate.js';
import { uniformEnergy } from './uniformEnergy.js';

/** The velocity of (1 + εY)σ at x as softmax and unnormalised attention have it, and softmax at first order in ε. */
export interface Growing {
  readonly softmax: (x: Vector, epsilon: Scalar) => Vector;
  readonly unnormalised: (x: Vector, epsilon: Scalar) => Vector;
  readonly linear: (x: Vector, epsilon: Scalar) => Vector;
}

/**
 * Velocity of a perturbed uniform measure by Funk–Hecke, D = β Id, V = ±Id, Y harmonic, −ΔY = ΛY:
 *   ±εa ∇Y/(1 + εβaY) (softmax),  ±ελ_0 a ∇Y (unnormalised),  ±εa ∇Y (linear),  a = r/Λ, r the growth rate of Y at σ.
 *
 * Since Z = λ_0(1 + εβaY) and the unnormalised velocity is ±∇Z/β. With ∂_t ρ = −div(ρv), εY grows at the rate ±r.
 * @param sign  ±1
 * @param rate  r of n, the degree and β
 * Error        running bound; Λ is the Rayleigh quotient of Y over the tokens that stand for σ
 * See          perturbedUniform (second route)
 */
export const growingUniform = ({ Y, sigma, beta }: Perturbed, sign: Scalar, rate: typeof growthRate): Growing => {
  const n = sigma.tokens[0]!.length;
  const pace = over(rate(n, Y.degree, beta), rayleighQuotient(sigma, Y));
  const linear = (x: Vector, epsilon: Scalar) => dilate(times(sign, times(epsilon, pace)), Y.gradient(x));
  const Z = (x: Vector, epsilon: Scalar) => plus(beta.in.of(1), times(times(beta, times(epsilon, pace)), Y.value(x)));
  return {
    linear,
    softmax: (x, epsilon) => quotient(linear(x, epsilon), Z(x, epsilon)),
    unnormalised: (x, epsilon) => dilate(uniformEnergy(n, beta), linear(x, epsilon)),
  };
};
