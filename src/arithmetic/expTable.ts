/**
 * The constants of `exp`:  2^{j/128} and L = ln 2 / 128, each as a sum high + low of two doubles.
 *
 * They are computed from integers when the module is loaded, so no digit is typed and every engine has the same bits.
 * Fixed point with 200 fractional bits: seven integer square roots give 2^{1/128}, its powers are products, and
 * ln 2 = 2 artanh(1/3) = 2 Σ_k 3^{−(2k+1)}/(2k+1).
 * Error   each fixed-point step loses less than 2 units; with fewer than 2^9 steps every number below is right to
 *         2^{−190}. In the table |low| ≤ u high, and high + low is right to 2^{−105} relative;
 *         stepHigh + stepLow is right to 2^{−96}.
 * See     test/arithmetic/exp.test.ts (many digits as second route)
 */
const bits = 200;
const one = 1n << BigInt(bits);

/** ⌊√a⌋ by Newton's iteration from above, which decreases until it stops. */
const integerRoot = (a: bigint): bigint => {
  let root = 1n << BigInt((a.toString(2).length >> 1) + 1);
  for (let next = (root + a / root) >> 1n; next < root; next = (root + a / root) >> 1n) root = next;
  return root;
};

const logarithmOfTwo = (): bigint => {
  let sum = 0n;
  for (let k = 0n, power = (2n * one) / 3n; power > 0n; k++, power /= 9n) sum += power / (2n * k + 1n);
  return sum;
};

const toDouble = (fixed: bigint): number => Number(fixed) * 2 ** -bits;
const remainder = (fixed: bigint, high: number): number => toDouble(fixed - BigInt(high * 2 ** bits));

const powers = (): readonly bigint[] => {
  let root = 2n * one;
  for (let halvings = 0; halvings < 7; halvings++) root = integerRoot(root * one);
  const all = [one];
  for (let j = 1; j < 128; j++) all.push((all[j - 1]! * root) / one);
  return all;
};

/** table[2j] is the double nearest to 2^{j/128}, table[2j + 1] what it lacks, 0 ≤ j < 128: side by side in memory. */
export const table = Float64Array.from(powers().flatMap(power => [toDouble(power), remainder(power, toDouble(power))]));
/** scales[m + 1022] = 2^m for −1022 ≤ m ≤ 1023. */
export const scales = Float64Array.from({ length: 2046 }, (_, i) => 2 ** (i - 1022));

const step = logarithmOfTwo() >> 7n;
const unit = 2 ** 42;
/** L rounded to a multiple of 2^{−42}: 35 bits, so that k L is exact for |k| < 2^18. */
export const stepHigh = Math.round(toDouble(step) * unit) / unit;
/** L − stepHigh, at most 2^{−43}. */
export const stepLow = remainder(step, stepHigh);
/** ln 2 = 128 L in two parts; k logTwoHigh is exact for |k| < 2^18. */
export const logTwoHigh = 128 * stepHigh;
export const logTwoLow = 128 * stepLow;
