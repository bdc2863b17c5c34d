/**
 * Exact rounding errors of double operations: |s − (a + b)|, |p − ab|, |q − a/b|, |s − √a| for the computed s, p, q, s.
 *
 * Inside the window 2^{−450} ≤ |·| ≤ 2^{450} they are what the error-free transformations say (0 for an exact result);
 * outside it u|result| + tiny. So an exact step costs no bound, and a rounded one costs its own error, not the worst.
 * Source  sum: Knuth, Møller (no condition but overflow); product: Dekker, Veltkamp (no over- or underflow, which the
 *         window excludes). Quotient and root: the remainders a − qb and a − s² are doubles; |q − a/b| = |a − qb|/|b|,
 *         |s − √a| = |a − s²|/(s + √a) ≤ w = |a − s²|/s, so that s + √a ≥ 2s − w and |s − √a| ≤ ws/(2s − w).
 *         This presupposes no accuracy of `Math.sqrt`.
 * Error   quotient and root: up to 3 roundings, which the callers' factor `up` covers.
 */
import { tiny, u } from './arithmetic.js';

const splitter = 2 ** 27 + 1;
const least = 2 ** -450;
const greatest = 2 ** 450;
const inWindow = (x: number): boolean => (x >= least && x <= greatest) || (x <= -least && x >= -greatest);

/** p − ab with its sign, for a and b in the window. */
const productExcess = (a: number, b: number, p: number): number => {
  const s = splitter * a;
  const high = s - (s - a);
  const low = a - high;
  const t = splitter * b;
  const above = t - (t - b);
  const below = b - above;
  return p - high * above - low * above - high * below - low * below;
};

export const sumRounding = (a: number, b: number, s: number): number => {
  const c = s - a;
  return Math.abs(a - (s - c) + (b - c));
};

export const productRounding = (a: number, b: number, p: number): number => {
  if (inWindow(a) && inWindow(b)) return Math.abs(productExcess(a, b, p));
  return a === 0 || b === 0 ? 0 : u * Math.abs(p) + tiny;
};

export const quotientRounding = (a: number, b: number, q: number): number => {
  if (!inWindow(b)) return u * Math.abs(q) + tiny;
  if (!(inWindow(a) && inWindow(q))) return a === 0 ? 0 : u * Math.abs(q) + tiny;
  const p = q * b;
  return Math.abs((a - p + productExcess(q, b, p)) / b);
};

export const rootRounding = (a: number, s: number): number => {
  if (!(inWindow(a) && inWindow(s))) return a === 0 ? 0 : u * s;
  const p = s * s;
  const wide = Math.abs(a - p + productExcess(s, s, p)) / s;
  return wide < s ? wide / (2 - wide / s) : wide;
};
