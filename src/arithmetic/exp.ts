/**
 * Our own exponential:  e^x = 2^m 2^{j/128} e^r  with  k = 128 m + j = round(x/L),  r = x − kL,  L = ln 2/128.
 *
 * Only + − × and table look-ups: the same bits on every engine (the language fixes no accuracy for `Math.exp`).
 * Error   |exp(x) − e^x| ≤ expError·u·e^x + 2^{−1074}/2, the last term only below 2^{−1022}; above 709.78… Infinity.
 * Proof   k      the product x/L and the shift round by less than 2^{−33}: |x − kL| ≤ (1/2 + 2^{−33}) L < 0.00271.
 *         x−kL   k stepHigh is exact (18 + 35 bits). For k ≠ 0, |x| > 2^{−9}, so x and k stepHigh are multiples of
 *                2^{−61} and their difference, below 2^{−8}, is exact. k stepLow is below 2^{−25.9}, known to 2^{−78};
 *                the last difference rounds by at most 2^{−62}. Hence r is wrong by less than 2^{−61.9} = 0.0021 u.
 *         e^r−1  the polynomial of degree 5 omits at most |r|^6 e^{|r|}/720 < 5.5e-19 < 0.0050 u. Its part
 *                r²(1/2 + …) < 3.7e-6 carries at most 4u relative; adding r rounds by u |p|, |p| < 0.00272. Hence p is
 *                wrong by less than 0.0028 u.
 *         sum    T p and low + T p round by 0.00273 u T each (|low| ≤ uT); high + low is right to 2^{−105}.
 *                Before the last addition: (0.0021 + 0.0050 + 0.0028 + 0.0055 + 0.0001) u T < 0.0156 u T.
 *         last   the last addition rounds by u times the result. As e^r > 0.997, the total is below
 *                (1 + 0.0157)(1 + 2^{−50}) u e^x < (1 + 2^{−5}) u e^x. The factor 2^m is exact above 2^{−1022}.
 * Source  argument reduction of Cody and Waite, table method of Tang; the proof is the one above.
 * See     test/arithmetic/exp.test.ts (MPFR as second route)
 */
import { scales, stepHigh, stepLow, table } from './expTable.js';

/** The relative error of `exp` in units of u. */
export const expError = 1 + 2 ** -5;

const inverseStep = 1 / (stepHigh + stepLow);
/** Adding and subtracting 1.5·2^52 rounds to the nearest integer. */
const shift = 1.5 * 2 ** 52;
const sixth = 1 / 6;
const twentyFourth = 1 / 24;
const hundredTwentieth = 1 / 120;

export const exp = (x: number): number => {
  if (!(x > -708 && x < 709)) return outside(x);
  const k = x * inverseStep + shift - shift;
  return mantissa(x, k) * scales[((k | 0) >> 7) + 1022]!;
};

/** e^a in place of a, for the entries from ≤ i < to: the same bits as `exp`. */
export const expInto = (a: Float64Array, from: number, to: number): void => {
  for (let i = from; i < to; i++) a[i] = exp(a[i]!);
};

/** 2^{j/128} e^r. */
const mantissa = (x: number, k: number): number => {
  const r = x - k * stepHigh - k * stepLow;
  const i = ((k | 0) & 127) << 1;
  const p = r + r * r * (0.5 + r * (sixth + r * (twentyFourth + r * hundredTwentieth)));
  const high = table[i]!;
  return high + (table[i + 1]! + high * p);
};

/** Where 2^m may be no normal number: its two halves, and one rounding. */
const outside = (x: number): number => {
  if (!(x > -746 && x < 710)) return x >= 710 ? Infinity : x <= -746 ? 0 : NaN;
  const k = x * inverseStep + shift - shift;
  const m = (k | 0) >> 7;
  const half = m >> 1;
  return mantissa(x, k) * scales[half + 1022]! * scales[m - half + 1022]!;
};
