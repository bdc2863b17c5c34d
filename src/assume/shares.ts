import type { Brand } from '../sphere/brand.js';
import type { Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** Two positive shares of one mass; their sum is 1. */
export type Shares = Brand<Vector, 'sumOne'>;

export const twoShares = (_n: Dimension): Chart<Shares, Vector> =>
  chart('two shares with sum 1', source => source.simplex('shares', 2) as Shares);

/** One share and the whole: each copy of a token keeps a mass of its own, and the sum exceeds 1. */
export const unshared = (_n: Dimension): Chart<Vector> =>
  chart<Vector>('a share and the whole', source => [source.simplex('shares', 2)[0]!, source.in.of(1)]);
