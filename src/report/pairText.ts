import type { Approx } from '../arithmetic/arithmetic.js';
import { boundText, numberText } from './numberText.js';

/** `0.4841 ± 2.1e-15`. */
export const approxText = ({ value, error }: Approx, digits = 4): string =>
  `${numberText(value, digits)} ± ${boundText(error)}`;

/** Digits that tell two numbers apart, with one to spare; four where four are enough, all of them at most. */
export const tellingDigits = (a: number, b: number): number => {
  const all = 17;
  for (let digits = 4; digits < all; digits++)
    if (numberText(a, digits - 1) !== numberText(b, digits - 1)) return digits;
  return all;
};

/** The judged pair  `a ± e  vs  b ± e`, with as many digits as it takes to see them differ. */
export const pairText = (left: Approx, right: Approx): string => {
  const digits = tellingDigits(left.value, right.value);
  return `${approxText(left, digits)}  vs  ${approxText(right, digits)}`;
};
