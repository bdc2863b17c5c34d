import type { Approx } from '../../src/arithmetic/arithmetic.js';

/**
 * A printed decimal as an enclosure: half a unit in its last place (times `units`, where its source says that the last
 * digits are not sure), and what reading it as a double may lose.
 */
export const printed = (text: string, units = 1): Approx => {
  const value = Number(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  return { value, error: (units / 2) * 10 ** -decimals * (1 + 2 ** -50) + 2 ** -53 * Math.abs(value) };
};
