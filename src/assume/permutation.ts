import { chart, type Chart } from './chart.js';

/** N ↦ an order of 0, …, N − 1. */
export type Permutation = (N: number) => readonly number[];

/**
 * Any order of at most `max` things: each is exchanged with a drawn one before it, and at last perhaps the first two.
 * Identities read two of them, the cycle of all and this cycle with the last exchange: these generate all orders.
 */
export const permutation = (max: number): Chart<Permutation> =>
  chart('any order of the tokens', source => {
    const partners = Array.from({ length: max - 1 }, (_, i) => source.regime(`partner/${i + 1}`, i + 2));
    const swapped = source.branch('firstTwo', 2) === 1;
    return N => {
      const order = partners.slice(0, N - 1).reduce((list, j, i) => exchanged(list, i + 1, j), identity(N));
      return swapped && N > 1 ? exchanged(order, 0, 1) : order;
    };
  });

const identity = (N: number): readonly number[] => Array.from({ length: N }, (_, i) => i);

const exchanged = (list: readonly number[], i: number, j: number): readonly number[] =>
  list.map((k, at) => (at === i ? list[j]! : at === j ? list[i]! : k));
