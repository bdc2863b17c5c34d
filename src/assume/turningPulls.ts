import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { multiple, plus, square } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** V = D = a Id + b J on the plane: a gathers or scatters, b turns. */
export interface TurningPull {
  readonly a: Scalar;
  readonly b: Scalar;
}

export type GatheringPull = Brand<TurningPull, 'gathers'>;

/** a ≥ b² + 1/32. */
export const gatheringPull = (_n: Dimension): Chart<GatheringPull, TurningPull> =>
  chart('a > b²', source => pull(source, 1) as GatheringPull);

/** a ≥ b²/8 + 1/32. */
export const weakPull = (_n: Dimension): Chart<TurningPull> =>
  chart<TurningPull>('a > 0, less than b²', source => pull(source, 1 / 8));

const pull = (source: Source, share: number): TurningPull => {
  const b = source.free('b');
  const more = plus(source.in.of(1 / 32), multiple(share, square(source.free('more'))));
  return { b, a: plus(multiple(share, square(b)), more) };
};
