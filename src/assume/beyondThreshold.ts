import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Beyond } from '../energy/detour.js';
import type { Brand } from '../sphere/brand.js';
import { multiple, times } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { inverseTemperature } from './inverseTemperatures.js';
import type { Dimension, Source } from './source.js';

/** 0 < β ≤ 2 and π² < (1 + β) r² ≤ (1 + β) π². */
export type BeyondThreshold = Brand<Beyond, 'beyond'>;

/** D = β Id and a distance beyond π/√(1 + β), up to π. */
export const beyondThreshold = (n: Dimension): Chart<BeyondThreshold, Beyond> =>
  chart('0 < β ≤ 2, π/√(1 + β) < r ≤ π', source => excess(source, n, 1) as BeyondThreshold);

/** A distance below π/√(1 + β). */
export const belowThreshold = (n: Dimension): Chart<Beyond> =>
  chart('0 < β ≤ 2, r < π/√(1 + β)', source => excess(source, n, -1 / 4));

const excess = (source: Source, n: Dimension, sign: number): Beyond => {
  const beta: Scalar = inverseTemperature(n).build(source.at('beta'));
  const part = source.in.of(source.count('part', 1, 16) / 16);
  return { beta, excess: multiple(sign, times(beta, part)) };
};
