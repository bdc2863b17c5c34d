/**
 * The double nearest to num/den, den > 0, with a bound on its distance: 0 when the fraction is that double, otherwise
 * u |value| (below the normal range tiny).
 *
 * The quotient is taken with 64 to 65 significant bits, its last bit set when a remainder is left ("sticky"), so that
 * the one rounding to 53 bits is right. Below the normal range the scaling rounds a second time: at most
 * 2^{−1074}(1/2 + 2^{−50}) in all, hence less than tiny. Above 2^{1024} the answer is ∞ ± ∞.
 */
import { tiny, u, type Approx } from './arithmetic.js';

export const nearestDouble = (num: bigint, den: bigint): Approx => {
  if (num === 0n) return { value: 0, error: 0 };
  const size = num < 0n ? -num : num;
  const shift = 65 - length(size) + length(den);
  const [above, below] = shift >= 0 ? [size << BigInt(shift), den] : [size, den << BigInt(-shift)];
  const whole = above / below;
  const sticky = whole * below === above ? whole : whole | 1n;
  const value = scaledBy(Number(sticky), -shift) * (num < 0n ? -1 : 1);
  return { value, error: represents(value, num, den) ? 0 : bound(value) };
};

const length = (a: bigint): number => {
  const hexadecimal = a.toString(16);
  return 4 * hexadecimal.length - Math.clz32(Number.parseInt(hexadecimal[0]!, 16)) + 28;
};

/** x 2^k for |x| near 2^65, with one rounding at most. */
const scaledBy = (x: number, k: number): number => {
  const half = Math.trunc(k / 2);
  return x * 2 ** half * 2 ** (k - half);
};

const bound = (value: number): number =>
  Math.abs(value) === Infinity ? Infinity : Math.max(u * Math.abs(value), tiny);

const represents = (value: number, num: bigint, den: bigint): boolean => {
  if (Math.abs(value) === Infinity) return false;
  let [scaled, shift] = [value, 0];
  while (!Number.isInteger(scaled)) [scaled, shift] = [scaled * 2, shift + 1];
  return BigInt(scaled) * den === num << BigInt(shift);
};
