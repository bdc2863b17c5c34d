import { exp } from '../../arithmetic/exp.js';
import { logarithm } from '../../arithmetic/logarithm.js';

/** The range of an entry, in the units in which it is drawn. */
export type Range = readonly [min: number, max: number];

/**
 * An entry as a function of the coordinate z ∈ [0, 1] of a search: min + size·z, or min·e^{size·z} for positive ranges
 * such as those of masses, where equal steps are equal ratios.
 */
export interface Scale {
  readonly min: number;
  readonly size: number;
  readonly ratios: boolean;
}

export const scaleOf = ([min, max]: Range): Scale =>
  min > 0 ? { min, size: logarithm(max / min), ratios: true } : { min, size: max - min, ratios: false };

export const entryAt = ({ min, size, ratios }: Scale, z: number): number =>
  ratios ? min * exp(size * z) : min + size * z;

export const coordinateOf = ({ min, size, ratios }: Scale, entry: number): number =>
  size === 0 ? 0 : Math.min(1, Math.max(0, (ratios ? logarithm(entry / min) : entry - min) / size));

/** d entry/dz. */
export const slopeAt = ({ size, ratios }: Scale, entry: number): number => (ratios ? entry * size : size);
