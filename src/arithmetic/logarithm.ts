/**
 * Our own natural logarithm:  log x = k ln 2 + 2 artanh f,  x = 2^k m,  √½ ≤ m < √2 (nearly),  f = (m − 1)/(m + 1).
 *
 * Only + − × ÷: the same bits on every engine. log 0 = −∞, and NaN below 0.
 * Error   |logarithm(x) − log x| ≤ logError·u·|log x|; exact at x = 1.
 * Proof   m and m − 1 are exact (powers of two; Sterbenz). f is a quotient with a rounded denominator: (2 + 2^{−50})u.
 *         |f| < 0.1717, so f² < 0.0295, and 2 artanh f = 2f + 2f³ (1/3 + f²/5 + … + f^20/23) omits at most
 *         2|f|^25/25/(1 − f²) < 2^{−60}·2|f|, that is 0.01 u. The second part is below 0.0102 of the first; its
 *         relative error is at most 3·2u (from f³) + 4u (Horner, where each step multiplies the error so far by f²) +
 *         3u (products), hence 0.14 u of the first. The sum of both parts: a = 2 artanh f with at most 3.16 u.
 *         k = 0: done. k ≠ 0: |a| < 0.34659 and |log x| ≥ |k| ln 2 − |a|, hence |a| ≤ 1.001 |log x|, |k| ≤ 3 |log x|.
 *         k logTwoHigh is exact; k logTwoLow is below 2^{−35}|k| and off by less than 2^{−85}|k|, all together below
 *         2^{−30}u|log x|; its sum with a rounds by 1.002 u|log x|, the last sum by u|log x|(1 + 2^{−50}).
 *         Total below (3.17 + 1.01 + 1.01) u < 6u.
 * See     test/arithmetic/logarithm.test.ts (MPFR as second route)
 */
import { logTwoHigh, logTwoLow } from './expTable.js';

/** The relative error of `logarithm` in units of u. */
export const logError = 6;

/** 2/3, 2/5, …, 2/23: the coefficients of f³, f⁵, … */
const coefficients = Array.from({ length: 11 }, (_, i) => 2 / (2 * i + 3));

export const logarithm = (x: number): number => {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  const { m, k } = split(x);
  const f = (m - 1) / (m + 1);
  const a = 2 * f + f * f * f * tail(f * f);
  return k === 0 ? a : k * logTwoHigh + (k * logTwoLow + a);
};

const tail = (f2: number): number => coefficients.reduceRight((sum, c) => sum * f2 + c);

/** x = 2^k m with 0.7 < m ≤ 1.4142 (nearly), by exact multiplications with powers of two. */
const split = (x: number): { readonly m: number; readonly k: number } => {
  let [m, k] = x < 2 ** -1000 ? [x * 2 ** 64, -64] : [x, 0];
  for (let e = 512; e >= 1; e /= 2) {
    if (m >= 2 ** e) [m, k] = [m * 2 ** -e, k + e];
    if (m * 2 ** e < 2) [m, k] = [m * 2 ** e, k - e];
  }
  return m > 1.4142 ? { m: m / 2, k: k + 1 } : { m, k };
};
