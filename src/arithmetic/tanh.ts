/**
 * sinh, cosh, tanh and artanh in the numeric readings, tight on intervals since they are monotone.
 *
 *   sinh a = a ₀F₁(;3/2;a²/4) for |a| ≤ 1, else (e^a − e^{−a})/2 · · · cosh a = (e^a + e^{−a})/2
 *   tanh a = sinh a/cosh a, by 1 − 2/(e^{2a} + 1) for |a| > 1 · · · artanh a = ½ log((1 + a)/(1 − a))
 * No cancellation but near the zero of artanh, where the bound is absolute (below 4u). artanh uses the part of its
 * operand in [−1, 1], with −∞ at −1 and ∞ at 1.
 * Error   running bound, interval bound
 * See     sphere/hyperbolic (verbs: also symbolic), test/arithmetic/tanh.test.ts (MPFR)
 */
import type { Elementary, Scalar } from './arithmetic.js';
import { hypergeometric0F1 } from './hypergeometric0F1.js';
import { evenIncreasing, increasing } from './increasing.js';
import { sizeOf } from './widened.js';

const half = (a: Scalar): Scalar => a.in.mul(a.in.of(0.5), a);
const minus = (a: Scalar): Scalar => a.in.sub(a.in.of(0), a);
const one = (a: Scalar): Scalar => a.in.of(1);

const sinhFormula: Elementary = a => {
  const A = a.in;
  if (sizeOf(a) <= 1) return A.mul(a, hypergeometric0F1(1.5, A.mul(half(a), half(a))));
  return half(A.sub(A.exp(a), A.exp(minus(a))));
};

const coshFormula: Elementary = a => half(a.in.add(a.in.exp(a), a.in.exp(minus(a))));

const tanhFormula: Elementary = a => {
  const A = a.in;
  if (sizeOf(a) <= 1) return A.div(sinhFormula(a), coshFormula(a));
  const square = A.exp(A.add(a, a));
  return A.sub(one(a), A.div(A.of(2), A.add(square, one(a))));
};

const artanhFormula: Elementary = a => {
  const A = a.in;
  return half(A.sub(A.log(A.add(one(a), a)), A.log(A.sub(one(a), a))));
};

export const sinh: Elementary = increasing(sinhFormula, a => cosh(a));
export const cosh: Elementary = evenIncreasing(coshFormula, a => sinh(a));
export const tanh: Elementary = increasing(tanhFormula, a => a.in.sub(one(a), a.in.mul(tanh(a), tanh(a))));
export const artanh: Elementary = increasing(artanhFormula, a => a.in.div(one(a), a.in.sub(one(a), a.in.mul(a, a))));
