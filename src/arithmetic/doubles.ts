/** Doubles as the centre of a reading, each operation with a bound on its rounding. Shared by float64 and running. */
import { tiny, u } from './arithmetic.js';
import type { Centre } from './centre.js';
import { exp, expError } from './exp.js';
import { logarithm, logError } from './logarithm.js';
import { productRounding, quotientRounding, rootRounding, sumRounding } from './rounding.js';

export const doubles: Centre = {
  bits: 53,
  of: x => x,
  toDouble: x => x,
  conversion: () => 0,
  size: x => Math.abs(x),
  least: x => Math.abs(x),
  sum: (a, b) => a + b,
  difference: (a, b) => a - b,
  product: (a, b) => a * b,
  quotient: (a, b) => a / b,
  exponential: exp,
  logarithm,
  root: x => Math.sqrt(x),
  sumRounding,
  differenceRounding: (a, b, s) => sumRounding(a, -b, s),
  productRounding,
  quotientRounding,
  exponentialRounding: (a, v) => (a === 0 ? 0 : expError * u * v + tiny),
  logarithmRounding: (_, v) => logError * u * Math.abs(v),
  rootRounding,
};
