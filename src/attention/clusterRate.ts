import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, negative, over, plus, times } from '../sphere/verbs.js';

/** How equal clusters move along an eigenvector of V: inside one, or as they are, together or against each other. */
export type Mode = 'inside the Dirac' | 'the Dirac' | 'inside the pair' | 'together' | 'against';

/** Vv = νv at the axis v, Vu = τu in the direction u, and the logit λ = v·Dv. */
export interface ModeNumbers {
  readonly nu: Scalar;
  readonly tau: Scalar;
  readonly logit: Scalar;
}

/**
 * Growth rates of softmax attention at δ_v,  −ν inside and τ − ν as it is, and at ½ δ_v + ½ δ_{−v},
 *   −ν tanh λ inside a cluster,  τ − ν tanh λ for both together,  (τ − ν) tanh λ against each other.
 *
 * @returns  one number, per unit time; negative is stable
 * Source    derived here
 * See       velocityDerivative (second route), clusterJacobian (any masses)
 */
export const clusterRate = (mode: Mode, { nu, tau, logit }: ModeNumbers): Scalar => {
  if (mode === 'inside the Dirac') return negative(nu);
  if (mode === 'the Dirac') return minus(tau, nu);
  const slope = tanh(logit);
  if (mode === 'inside the pair') return negative(times(nu, slope));
  return mode === 'together' ? minus(tau, times(nu, slope)) : times(minus(tau, nu), slope);
};

const tanh = (a: Scalar): Scalar => {
  const [up, down] = [exponential(a), exponential(negative(a))];
  return over(minus(up, down), plus(up, down));
};
