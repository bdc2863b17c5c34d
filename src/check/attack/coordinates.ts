/** The range of an entry, in the units in which it is drawn. */
export type Range = readonly [min: number, max: number];

/**
 * Entries as coordinates z ∈ [0, 1] of a search, and back: linear, but for positive ranges such as those of masses,
 * where equal steps are equal ratios.
 */
export const entryAt = ([min, max]: Range, z: number): number =>
  min > 0 ? min * (max / min) ** z : min + z * (max - min);

export const coordinateOf = ([min, max]: Range, entry: number): number => {
  if (max === min) return 0;
  const z = min > 0 ? Math.log(entry / min) / Math.log(max / min) : (entry - min) / (max - min);
  return Math.min(1, Math.max(0, z));
};

/** d entry/dz. */
export const slopeAt = ([min, max]: Range, entry: number): number =>
  min > 0 ? entry * Math.log(max / min) : max - min;
