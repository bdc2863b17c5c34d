/**
 * Exact integers that are quick while they are small: a number where |a| < 2⁵³, a bigint beyond.
 *
 * A sum or product of two safe numbers is exact as soon as its rounded value is safe, since rounding is monotone and
 * keeps 2⁵³. Zero is always the number 0.
 */
export type Integer = number | bigint;

const safe = (a: number): boolean => Math.abs(a) <= Number.MAX_SAFE_INTEGER;
const shortest = (a: bigint): Integer => (safe(Number(a)) ? Number(a) : a);

export const integerSum = (a: Integer, b: Integer): Integer => {
  if (typeof a === 'number' && typeof b === 'number' && safe(a + b)) return a + b;
  return shortest(BigInt(a) + BigInt(b));
};

export const integerProduct = (a: Integer, b: Integer): Integer => {
  if (typeof a === 'number' && typeof b === 'number' && safe(a * b)) return a * b + 0;
  return shortest(BigInt(a) * BigInt(b));
};

/** a/b where b divides a. */
export const integerQuotient = (a: Integer, b: Integer): Integer =>
  typeof a === 'number' && typeof b === 'number' ? a / b : shortest(BigInt(a) / BigInt(b));

/** The greatest common divisor, ≥ 0. */
export const divisor = (a: Integer, b: Integer): Integer => {
  let [r, s] = [a, b];
  while (s !== 0) [r, s] = [s, remainder(r, s)];
  return r < 0 ? integerProduct(-1, r) : r;
};
const remainder = (a: Integer, b: Integer): Integer =>
  typeof a === 'number' && typeof b === 'number' ? (a % b) + 0 : shortest(BigInt(a) % BigInt(b));

/** The double x = numerator / denominator, exactly. */
export const dyadic = (x: number): readonly [Integer, Integer] => {
  if (!Number.isFinite(x)) throw new Error(`symbols: a number must be finite; found ${x}. Overflow is no rational.`);
  let m = x;
  let twos = 0;
  while (!Number.isInteger(m)) {
    m *= 2;
    twos += 1;
  }
  return [shortest(BigInt(m)), shortest(2n ** BigInt(twos))];
};
