/**
 * Our own sine and cosine of a double, by quarter turns  x = k π/2 + r  and series for sin r, cos r, |r| < 0.7855.
 *
 * Only + − × and integers: the same bits on every engine (the language fixes no accuracy for `Math.sin`).
 * Error   |sine − sin x| ≤ circularError·u·|sine| + slack, and so for the cosine; slack is that of the reduction.
 * Proof   sin r  r + r³ S, S = −1/6 + r²/120 − …, to r^{17}: omits at most |r|^{19}/19! < 2^{−60}|r|. |r³ S| < 0.103|r|
 *                carries at most 7u (r³: 2u, Horner: below 4u, product: u); the sum rounds by u|sin r|. In all below
 *                (0.73 + 0.01)u|r| + u|sin r| < 2u|sin r|, since |sin r| ≥ 0.9|r|.
 *         cos r  (1 − r²/2) + r⁴ C to r^{18}: omits at most r^{20}/20! < 2^{−67}. r²/2 < 0.309 is off by u of itself,
 *                the difference rounds by u/2, r⁴ C < 0.0159 carries at most 7u, the sum rounds by u/2: below 1.43u,
 *                hence below 2.1u cos r, as cos r > 0.7.
 *         Both are below circularError u; the rest is room for the roundings of second order. Both functions move by
 *         no more than their argument: slack enters once.
 * See     test/arithmetic/circular.test.ts (MPFR as second route)
 */
import { quarterTurns } from './quarterTurns.js';

/** The relative error of both in units of u. */
export const circularError = 4;

export interface Circular {
  readonly sine: number;
  readonly cosine: number;
  readonly slack: number;
}

export const circular = (x: number): Circular => {
  if (!(Math.abs(x) < Infinity)) return { sine: NaN, cosine: NaN, slack: 0 };
  const { quadrant, rest, slack } = quarterTurns(x);
  const [s, c] = [sineNearZero(rest), cosineNearZero(rest)];
  if (quadrant === 0) return { sine: s, cosine: c, slack };
  if (quadrant === 1) return { sine: c, cosine: -s, slack };
  return quadrant === 2 ? { sine: -s, cosine: -c, slack } : { sine: -c, cosine: s, slack };
};

/** 1/(3·2), −1/5!, …: the coefficients after the first, from degree `from` in steps of 2. */
const coefficients = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, j) => {
    const degree = from + 2 * j;
    const factorial = Array.from({ length: degree }, (__, i) => i + 1).reduce((a, b) => a * b, 1);
    return (degree % 4 < 2 ? 1 : -1) / factorial;
  });

const [sineTail, cosineTail] = [coefficients(3, 8), coefficients(4, 8)];
const horner = (cs: readonly number[], t: number): number => cs.reduceRight((sum, c) => sum * t + c, 0);

const sineNearZero = (r: number): number => r + r * r * r * horner(sineTail, r * r);

const cosineNearZero = (r: number): number => {
  const t = r * r;
  return 1 - t / 2 + t * t * horner(cosineTail, t);
};
