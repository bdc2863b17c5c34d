import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { over } from '../sphere/verbs.js';

/** A rational number as it is printed, such as 1/2 or −2187/6784. */
export type Fraction = `${number}` | `${number}/${number}`;

/**
 * An explicit Runge–Kutta table  k_s = f(x + h Σ_{r<s} a_sr k_r),  x⁺ = x + h Σ_s b_s k_s.
 *
 * Entries are fractions, exact in every reading. That the table has its order is not trusted but decided in rationals
 * (see orderConditions).
 */
export interface Tableau {
  readonly name: string;
  readonly order: number;
  readonly c: readonly Fraction[];
  readonly a: readonly (readonly Fraction[])[];
  readonly b: readonly Fraction[];
}

/** Two tables on the same stages; the difference of their results estimates the error of a step. */
export interface EmbeddedPair extends Tableau {
  readonly companion: { readonly order: number; readonly b: readonly Fraction[] };
}

/** The fraction in a reading. */
export const fractionIn = (A: Arithmetic, text: Fraction): Scalar => {
  const [p, q = '1'] = text.split('/');
  return over(A.of(Number(p)), A.of(Number(q)));
};

export const euler: Tableau = { name: 'euler', order: 1, c: ['0'], a: [[]], b: ['1'] };

export const midpoint: Tableau = { name: 'midpoint', order: 2, c: ['0', '1/2'], a: [[], ['1/2']], b: ['0', '1'] };

/** The classical method of order 4. Source: Kutta (1901) */
export const rungeKutta4: Tableau = {
  name: 'rungeKutta4',
  order: 4,
  c: ['0', '1/2', '1/2', '1'],
  a: [[], ['1/2'], ['0', '1/2'], ['0', '0', '1']],
  b: ['1/6', '1/3', '1/3', '1/6'],
};

/** The pair of orders 5 and 4. Source: Dormand, Prince (1980) */
export const dormandPrince: EmbeddedPair = {
  name: 'dormandPrince',
  order: 5,
  c: ['0', '1/5', '3/10', '4/5', '8/9', '1', '1'],
  a: [
    [],
    ['1/5'],
    ['3/40', '9/40'],
    ['44/45', '-56/15', '32/9'],
    ['19372/6561', '-25360/2187', '64448/6561', '-212/729'],
    ['9017/3168', '-355/33', '46732/5247', '49/176', '-5103/18656'],
    ['35/384', '0', '500/1113', '125/192', '-2187/6784', '11/84'],
  ],
  b: ['35/384', '0', '500/1113', '125/192', '-2187/6784', '11/84', '0'],
  companion: {
    order: 4,
    b: ['5179/57600', '0', '7571/16695', '393/640', '-92097/339200', '187/2100', '1/40'],
  },
};
